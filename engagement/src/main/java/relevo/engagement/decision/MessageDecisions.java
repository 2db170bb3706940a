package relevo.engagement.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relevo.engagement.Text;
import relevo.engagement.command.MessageCommand;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.id.ContactId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** Decides which mails may go out, and keeps what the server answered. */
final class MessageDecisions {
    private final Scene scene;
    private final TenantState state;

    MessageDecisions(Scene scene) {
        this.scene = scene;
        this.state = scene.state();
    }

    Decision decide(MessageCommand command) {
        return switch (command) {
            case SendMessage c -> scene.withHeld(c.service(), service -> send(service, c));
            case RecordAnswer c -> answer(c);
        };
    }

    private Decision send(Service service, SendMessage c) {
        if (service.progress().closed()) {
            return Decision.refused(Obstacle.ALREADY_CLOSED, c.service());
        }
        return switch (c.kind()) {
            case ACCOUNT_TEAM -> toAccountTeam(service.progress(), c);
            case CUSTOMER_FOLLOW_UP ->
                service.progress() instanceof Progress.Discussed
                        ? queued(c, ContactKind.CUSTOMER)
                        : Decision.refused(Obstacle.NOT_DISCUSSED, c.service());
            case ASSIGNMENT_TEAM -> Decision.refused(Obstacle.MOVE_NOT_OPEN, c.service());
        };
    }

    private Decision toAccountTeam(Progress progress, SendMessage c) {
        Boolean reachable = progress.reachable();
        if (reachable == null) {
            return Decision.refused(Obstacle.NOT_PREPARING, c.service());
        }
        return reachable
                ? queued(c, ContactKind.ACCOUNT_TEAM)
                : Decision.refused(Obstacle.ACCOUNT_TEAM_NOT_REACHABLE, c.service());
    }

    private Decision queued(SendMessage c, ContactKind kind) {
        if (c.to().isEmpty()) {
            return Decision.refused(Obstacle.NO_RECIPIENTS, c.kind());
        }
        Optional<ContactId> stranger =
                c.to().keySet().stream().filter(id -> !writable(id, kind)).findFirst();
        return stranger.map(id -> Decision.refused(Obstacle.NOT_A_RECIPIENT, id))
                .orElseGet(() -> Decision.of(event(c)));
    }

    private MessageQueued event(SendMessage c) {
        List<Text> to = c.to().entrySet().stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.getKey().value()))
                .map(java.util.Map.Entry::getValue)
                .toList();
        return new MessageQueued(c.message(), c.kind(), Set.of(c.service()), to, c.content());
    }

    private boolean writable(ContactId id, ContactKind kind) {
        Contact contact = state.contacts().get(id);
        return contact != null && contact.kind() == kind && contact.writable();
    }

    /** An accepted recipient stays accepted, whatever a retry in doubt is told later. */
    private Decision answer(RecordAnswer c) {
        Optional<Mail> mail =
                mails().filter(sent -> sent.id().equals(c.message())).findFirst();
        if (mail.filter(sent -> !sent.answers().containsKey(c.recipient())).isPresent()) {
            return Decision.refused(Obstacle.NO_SUCH_MESSAGE, c.recipient());
        }
        boolean settled = mail.filter(sent -> sent.answers().get(c.recipient()) == Answer.ACCEPTED)
                .isPresent();
        return settled
                ? Decision.nothing()
                : Decision.of(new MessageAnswered(c.message(), c.recipient(), c.answer(), c.reply()));
    }

    private Stream<Mail> mails() {
        Stream<Mail> parking = state.open().map(Chapter.Open::parking).map(Chapter.Parked::mail).stream();
        return Stream.concat(
                parking,
                state.services().values().stream().flatMap(service -> service.attempt().mails().values().stream()));
    }
}
