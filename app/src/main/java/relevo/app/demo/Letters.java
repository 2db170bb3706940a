package relevo.app.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.database.Ids;
import relevo.app.message.Draft;
import relevo.app.message.MailForm;
import relevo.app.people.Person;
import relevo.engagement.Text;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Reading;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** The notes and mails of one tenant's story. */
final class Letters {
    private final Props props;
    private final Teller teller;

    Letters(Props props, Teller teller) {
        this.props = props;
        this.teller = teller;
    }

    /** A mail that was sent. */
    record Sent(boolean refused) {}

    void note(
            Person by,
            NoteCategory category,
            @Nullable ServiceId service,
            Set<Subject> subjects,
            @Nullable Reading reading,
            String key,
            Object... details) {
        teller.writes(
                by,
                writing -> List.of(new SignNote(
                        new NoteId(Ids.next()),
                        category,
                        service == null ? Set.of() : Set.of(service),
                        subjects,
                        reading,
                        teller.writes(writing, key, details),
                        null)));
    }

    /** Written from the template, to everybody it can go to. */
    Sent mail(Person by, ServiceId service, MessageKind kind) {
        var draft = props.drafts().of(teller.standing(), service, kind, null);
        var message = new MessageId(Ids.next());
        var form = new MailForm(Set.of(), List.of(), draft.language(), draft.subject(), draft.body());
        teller.writes(by, writing -> {
            Map<ContactId, Text> to = draft.to().stream()
                    .collect(Collectors.toMap(
                            Draft.Candidate::contact, one -> props.mailing().write(writing, one.address())));
            var content = props.mailing().write(writing, form, draft.replyTo());
            return List.of(new SendMessage(message, kind, service, to, content));
        });
        var refused = draft.to().stream().anyMatch(one -> one.address().mail().endsWith("@refused.example"));
        answer(message, refused);
        return new Sent(refused);
    }

    void move(Person by, @Nullable String why) {
        var draft = props.drafts().move(teller.standing());
        var message = new MessageId(Ids.next());
        var form = new MailForm(Set.of(), List.of(), draft.language(), draft.subject(), draft.body());
        teller.writes(
                by,
                writing -> List.of(new RequestMove(
                        newMove(),
                        message,
                        false,
                        false,
                        why == null ? null : teller.writes(writing, why),
                        props.mailing().write(writing, draft.to().orElseThrow()),
                        props.mailing().write(writing, form, draft.replyTo()))));
        answer(message, false);
    }

    MoveId newMove() {
        return new MoveId(Ids.next());
    }

    private void answer(MessageId message, boolean refused) {
        var at = teller.next();
        relevo.app.journal.Past.at(at, () -> {
            if (refused) {
                props.answers().refused(teller.tenant(), message, at);
            } else {
                props.answers().accepted(teller.tenant(), message, at);
            }
        });
    }
}
