package relevo.app.desk;

import java.util.List;
import java.util.Objects;
import relevo.app.desk.DeskPage.MoveLine;
import relevo.app.desk.DeskPage.State;
import relevo.app.journal.Standing;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.Speech;
import relevo.app.web.Sign;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.Judge;
import relevo.engagement.gate.Judged;
import relevo.engagement.gate.Queues;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Move;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** Moves to an inactive queue as the desk shows them, judged as accepting them would judge them. */
final class MoveLines {
    private static final String LAST_SERVICE = "LAST-SERVICE";

    private final Sight sight;

    MoveLines(Sight sight) {
        this.sight = sight;
    }

    MoveLine line(Standing standing, Move.Parking move) {
        TenantState state = standing.state();
        Speech speech = sight.speech(state);
        QueueId queue =
                Queues.inactive(sight.rules(state).values(), state.profile().region());
        List<CriterionVerdict> verdicts = verdicts(state, queue);
        return new MoveLine(
                Sight.subject(standing.id(), state, speech),
                move.id().value(),
                speech.person(move.by()),
                move.asked(),
                move.due(),
                move.due().isBefore(sight.now()),
                sight.reason(standing.id()),
                mail(state, speech),
                lastService(verdicts, speech),
                missing(verdicts, speech),
                queue.value(),
                sight.person().actor().is(move.by()));
    }

    private List<CriterionVerdict> verdicts(TenantState state, QueueId queue) {
        var today = sight.now().atZone(state.profile().zone()).toLocalDate();
        var facts = Facts.on(today).queue(queue);
        return new Judge(sight.rules(state))
                .gate(Gate.ACCEPT_MOVE, state, facts)
                .criteria();
    }

    private static State lastService(List<CriterionVerdict> verdicts, Speech speech) {
        boolean open = verdicts.stream()
                .anyMatch(verdict -> verdict.criterion().id().equals(LAST_SERVICE) && verdict.blocks());
        return open
                ? new State(Sign.STOP, speech.text("desk.last-service.open"))
                : new State(Sign.MET, speech.text("desk.last-service.met"));
    }

    private static List<String> missing(List<CriterionVerdict> verdicts, Speech speech) {
        return verdicts.stream()
                .filter(CriterionVerdict::blocks)
                .flatMap(verdict -> verdict.because().stream())
                .map(Judged.Leaf::found)
                .filter(Objects::nonNull)
                .map(new FoundSentence(speech)::of)
                .toList();
    }

    /** The mail that asks for the move. */
    private static State mail(TenantState state, Speech speech) {
        return state.open()
                .map(Chapter.Open::parking)
                .map(Chapter.Parked::mail)
                .map(mail -> mail(mail, speech))
                .orElseGet(() -> new State(Sign.NONE, speech.text("desk.mail.none")));
    }

    private static State mail(Mail mail, Speech speech) {
        if (mail.accepted()) {
            return new State(Sign.MET, speech.text("desk.mail.accepted"));
        }
        if (mail.count(Answer.REFUSED) > 0) {
            return new State(Sign.STOP, speech.text("desk.mail.refused"));
        }
        return mail.count(Answer.IN_DOUBT) > 0
                ? new State(Sign.DUE, speech.text("desk.mail.in-doubt"))
                : new State(Sign.OPEN, speech.text("desk.mail.waiting"));
    }
}
