package relevo.app.message;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.journal.Acting;
import relevo.app.journal.Call;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.app.message.smtp.Answered;
import relevo.app.message.smtp.Reply;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Answer;

/** Keeps what became of an attempt: in the outbox, and as evidence in the tenant's journal. */
@Component
class ServerAnswers {
    private final Errands errands;
    private final Tenants tenants;
    private final Clock clock;

    ServerAnswers(Errands errands, Tenants tenants, Clock clock) {
        this.errands = errands;
        this.tenants = tenants;
        this.clock = clock;
    }

    void keep(Errand errand, Errand.Stop stop, Answered answered) {
        switch (answered) {
            case Answered.Accepted(var reply) -> end(errand, stop, Delivery.ACCEPTED, Answer.ACCEPTED, reply);
            case Answered.Refused(var reply) -> end(errand, stop, Delivery.REFUSED, Answer.REFUSED, reply);
            case Answered.Later(var reply) -> later(errand, stop, reply);
            case Answered.InDoubt(var reply) -> doubt(errand, stop, reply);
        }
    }

    private void later(Errand errand, Errand.Stop stop, Reply reply) {
        var next = next(stop);
        if (next.isEmpty()) {
            end(errand, stop, Delivery.DEAD, stop.inDoubt() ? Answer.IN_DOUBT : Answer.REFUSED, reply);
        } else {
            var state = stop.inDoubt() ? Delivery.IN_DOUBT : Delivery.WAITING;
            errands.settle(Errands.settling(errand, stop, state, next.get(), reply));
        }
    }

    private void doubt(Errand errand, Errand.Stop stop, Reply reply) {
        var next = next(stop);
        var state = next.isEmpty() ? Delivery.DEAD : Delivery.IN_DOUBT;
        record(errand, stop, Answer.IN_DOUBT, reply, Errands.settling(errand, stop, state, next.orElse(null), reply));
    }

    private void end(Errand errand, Errand.Stop stop, Delivery state, Answer answer, Reply reply) {
        record(errand, stop, answer, reply, Errands.settling(errand, stop, state, null, reply));
    }

    private Optional<Instant> next(Errand.Stop stop) {
        return Pauses.after(stop.attempts()).map(clock.instant()::plus);
    }

    /** A copy is no evidence: what became of it stands in the outbox alone. */
    private void record(Errand errand, Errand.Stop stop, Answer answer, Reply reply, Call settling) {
        stop.evidence()
                .ifPresentOrElse(
                        recipient -> record(errand, stop, recipient, answer, reply, settling),
                        () -> errands.settle(settling));
    }

    private void record(
            Errand errand, Errand.Stop stop, ContentId recipient, Answer answer, Reply reply, Call settling) {
        var message = new MessageId(errand.message());
        var outcome = tenants.handleWithCalls(
                Acting.relevo(),
                errand.tenant(),
                command(errand, stop, answer),
                writing -> List.of(new RecordAnswer(message, recipient, answer, writing.keep(told(reply)))),
                List.of(settling));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("an answer was not recorded: " + outcome);
        }
    }

    /** The server's words, or the name of its silence. */
    private static String told(Reply reply) {
        return reply.text().isBlank() ? reply.code() : reply.text();
    }

    /** The same for the same answer to the same attempt. */
    private static UUID command(Errand errand, Errand.Stop stop, Answer answer) {
        var name = errand.message() + " " + stop.recipient() + " " + stop.tried() + " " + answer;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
