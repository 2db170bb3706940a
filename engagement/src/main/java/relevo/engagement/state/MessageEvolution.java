package relevo.engagement.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.event.MessageEvent;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;

/** Folds mails: queued, and what the server answered for each recipient. */
final class MessageEvolution {
    private MessageEvolution() {}

    static TenantState evolve(TenantState state, MessageEvent event, Recorded recorded) {
        return switch (event) {
            case MessageQueued e -> queued(state, e, recorded.at());
            case MessageAnswered e -> answered(state, e);
        };
    }

    private static TenantState queued(TenantState state, MessageQueued event, Instant at) {
        Map<ContentId, Answer> waiting =
                event.to().stream().collect(Collectors.toMap(Text::id, recipient -> Answer.WAITING, (one, _) -> one));
        Mail mail = new Mail(event.message(), event.kind(), at, waiting);
        return event.services().isEmpty() ? parked(state, mail) : sent(state, event, mail);
    }

    private static TenantState sent(TenantState state, MessageQueued event, Mail mail) {
        TenantState next = state;
        for (ServiceId id : event.services()) {
            Service service = Evolution.service(next, id);
            next = next.with(service.with(sent(service.attempt(), mail)));
        }
        return next;
    }

    /** A mail that was accepted stays the evidence, whatever becomes of a further one. */
    private static Attempt sent(Attempt attempt, Mail mail) {
        Mail before = attempt.mails().get(mail.kind());
        return before != null && before.accepted() ? attempt : attempt.mailed(mail);
    }

    private static TenantState parked(TenantState state, Mail mail) {
        return state.with((Chapter) Evolution.open(state).parking(new Chapter.Parked(mail, date(state), null)));
    }

    /** A repeated mail keeps the parking date that was set with the first, whatever was planned or cleared since. */
    private static LocalDate date(TenantState state) {
        Chapter.Parked before = Evolution.open(state).parking();
        NextAction next = state.nextAction();
        if (before != null) {
            return before.nextAction();
        }
        if (next == null) {
            throw new IllegalStateException("A mail to the assignment team goes out with the parking date");
        }
        return next.date();
    }

    private static TenantState answered(TenantState state, MessageAnswered event) {
        TenantState next = state;
        for (Service service : state.services().values()) {
            next = next.with(service.with(answered(service.attempt(), event)));
        }
        return next.chapter() instanceof Chapter.Open open ? next.with((Chapter) answered(open, event)) : next;
    }

    private static Attempt answered(Attempt attempt, MessageAnswered event) {
        Attempt next = attempt;
        for (Mail mail : attempt.mails().values()) {
            next = is(mail, event.message()) ? next.mailed(mail.answered(event.recipient(), event.answer())) : next;
        }
        return next;
    }

    private static Chapter.Open answered(Chapter.Open open, MessageAnswered event) {
        Chapter.Parked parking = open.parking();
        return parking != null && is(parking.mail(), event.message())
                ? open.parking(parking.with(parking.mail().answered(event.recipient(), event.answer())))
                : open;
    }

    private static boolean is(@Nullable Mail mail, MessageId id) {
        return mail != null && mail.id().equals(id);
    }
}
