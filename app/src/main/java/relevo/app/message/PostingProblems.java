package relevo.app.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import relevo.app.journal.Outcome;
import relevo.app.sentence.RefusalSentence;
import relevo.app.web.FieldError;
import relevo.app.web.Problems;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;

/** Answers a program that asked to send a mail: what was queued, or the problem. */
@Component
class PostingProblems {
    private final Problems problems;
    private final Refusals refusals;

    PostingProblems(Problems problems, Refusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    /** What was queued, and the tenant's version with it. */
    record QueuedJson(UUID message, long version) {}

    ResponseEntity<?> of(Posting posting, UUID tenant, Locale language, HttpServletRequest request) {
        return switch (posting) {
            case Posting.Handled(Outcome.Done done) -> queued(done, tenant);
            case Posting.Handled(Outcome.Refused refused) -> refused(refused, language, request);
            case Posting.Handled(Outcome.Stale _) ->
                problem(HttpStatus.PRECONDITION_FAILED, "message.stale", language, request);
            case Posting.Handled(Outcome.Unknown _) ->
                problem(HttpStatus.NOT_FOUND, "message.unknown", language, request);
            case Posting.Unknown _ -> problem(HttpStatus.NOT_FOUND, "message.unknown", language, request);
            case Posting.NoServer _ -> problem(HttpStatus.CONFLICT, "message.no-server", language, request);
            case Posting.WithMistakes(var mistakes) -> withMistakes(mistakes, language, request);
        };
    }

    private static ResponseEntity<?> queued(Outcome.Done done, UUID tenant) {
        var message = done.events().stream()
                .map(Recorded::event)
                .filter(MessageQueued.class::isInstance)
                .map(event -> ((MessageQueued) event).message())
                .findFirst()
                .orElseThrow();
        return ResponseEntity.created(java.net.URI.create("/api/v1/tenants/" + tenant + "/messages/" + message))
                .eTag("\"" + done.version() + "\"")
                .body(new QueuedJson(message.value(), done.version()));
    }

    private ResponseEntity<?> refused(Outcome.Refused refused, Locale language, HttpServletRequest request) {
        Refusal why = refused.why();
        var status = why instanceof Refusal.NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
        var problem = problems.of(status, request);
        problem.setDetail(new RefusalSentence(refusals.in(language, refused.state())).of(why));
        if (why instanceof Refusal.OutOfPlace out) {
            problem.setProperty("obstacle", out.obstacle());
        }
        return answer(problem);
    }

    private ResponseEntity<?> withMistakes(List<MailMistake> mistakes, Locale language, HttpServletRequest request) {
        var errors = mistakes.stream()
                .map(mistake ->
                        new FieldError(mistake.field(), refusals.text(mistake.key(), language, mistake.detail())))
                .toList();
        var detail = refusals.text("message.mistakes", language, errors.size());
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, detail, request, errors);
    }

    private ResponseEntity<?> problem(HttpStatus status, String key, Locale language, HttpServletRequest request) {
        return problem(status, refusals.text(key, language), request, List.of());
    }

    private ResponseEntity<?> problem(
            HttpStatus status, String detail, HttpServletRequest request, List<FieldError> errors) {
        var problem = problems.of(status, request);
        problem.setDetail(detail);
        if (!errors.isEmpty()) {
            problem.setProperties(Map.of("errors", errors));
        }
        return answer(problem);
    }

    private static ResponseEntity<?> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
