package relevo.app.engagement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.RefusalSentence;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.Problems;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Judged;
import relevo.engagement.state.TenantState;

/** Answers an act with JSON: what happened, or a problem with the tree of what is missing. */
@Component
public class ApiAnswers {
    private final Problems problems;
    private final Speeches speeches;
    private final Transactions transactions;
    private final MessageSource texts;

    ApiAnswers(Problems problems, Speeches speeches, Transactions transactions, MessageSource texts) {
        this.problems = problems;
        this.speeches = speeches;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** What an accepted act did. */
    record Done(UUID tenant, long version, List<Happened> events) {}

    /** One event, by its name and as a sentence. */
    record Happened(String event, String sentence) {}

    /** An open criterion: what was found, and who can clear it. */
    record Missing(String criterion, String standing, List<Cause> because) {}

    /** One leaf of the tree. */
    record Cause(String condition, String found, String sentence, List<String> clearedBy) {}

    public ResponseEntity<Object> answer(Ask ask, UUID tenant, HttpServletRequest request, Supplier<Outcome> act) {
        try {
            return answer(ask, tenant, request, act.get());
        } catch (Unfit unfit) {
            ProblemDetail problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, request);
            String sentence = texts.getMessage(unfit.key(), unfit.details(), ask.language());
            problem.setDetail(sentence);
            problem.setProperty("errors", List.of(Map.of("field", unfit.field(), "message", sentence)));
            return problem(problem);
        }
    }

    private ResponseEntity<Object> answer(Ask ask, UUID tenant, HttpServletRequest request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done(ask, tenant, done);
            case Outcome.Refused refused -> refused(ask, request, refused);
            case Outcome.Unknown _ -> problem(problems.of(HttpStatus.NOT_FOUND, request));
            case Outcome.Stale stale -> {
                ProblemDetail problem = problems.of(HttpStatus.PRECONDITION_FAILED, request);
                problem.setProperty("version", stale.version());
                yield problem(problem);
            }
        };
    }

    private ResponseEntity<Object> done(Ask ask, UUID tenant, Outcome.Done done) {
        Speech speech = speech(ask, done.state());
        List<Happened> events = done.events().stream()
                .map(recorded -> new Happened(
                        recorded.event().getClass().getSimpleName(), new EventSentence(speech).of(recorded)))
                .toList();
        return ResponseEntity.ok().eTag(Long.toString(done.version())).body(new Done(tenant, done.version(), events));
    }

    private ResponseEntity<Object> refused(Ask ask, HttpServletRequest request, Outcome.Refused refused) {
        Refusal why = refused.why();
        Speech speech = speech(ask, Objects.requireNonNull(refused.state()));
        ProblemDetail problem = problems.of(Answers.status(why), request);
        problem.setDetail(new RefusalSentence(speech).of(why));
        problem.setProperty("refusal", why.getClass().getSimpleName());
        if (why instanceof Refusal.GateShut shut) {
            problem.setProperty("gate", shut.verdict().gate());
            problem.setProperty("missing", missing(speech, shut.verdict().blocking()));
        }
        if (why instanceof Refusal.OutOfPlace out) {
            problem.setProperty("obstacle", out.obstacle());
        }
        return problem(problem);
    }

    static List<Missing> missing(Speech speech, List<CriterionVerdict> blocking) {
        return blocking.stream()
                .map(verdict -> new Missing(
                        verdict.criterion().id(),
                        verdict.standing().name(),
                        verdict.because().stream()
                                .map(leaf -> cause(speech, leaf))
                                .toList()))
                .toList();
    }

    private static Cause cause(Speech speech, Judged.Leaf leaf) {
        var found = Objects.requireNonNull(leaf.found());
        return new Cause(
                leaf.condition().getClass().getSimpleName(),
                found.getClass().getSimpleName(),
                new FoundSentence(speech).of(found),
                leaf.clearedBy().stream().map(Enum::name).sorted().toList());
    }

    private Speech speech(Ask ask, TenantState state) {
        return transactions.reading(ask.person().reader(), () -> speeches.of(ask.language(), state));
    }

    static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
