package relevo.app.tenant;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import relevo.app.engagement.ApiAnswers;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.web.FieldError;
import relevo.app.web.Problems;
import relevo.engagement.decision.Refusal;

/** Answers programs that change a tenant's data, as the acts of the process are answered; with every wrong field. */
@Component
class TenantApiAnswers {
    private final ApiAnswers answers;
    private final TenantAnswers sentences;
    private final Problems problems;
    private final MessageSource texts;

    TenantApiAnswers(ApiAnswers answers, TenantAnswers sentences, Problems problems, MessageSource texts) {
        this.answers = answers;
        this.sentences = sentences;
        this.problems = problems;
        this.texts = texts;
    }

    ResponseEntity<Object> answer(Ask ask, UUID tenant, HttpServletRequest request, Supplier<Outcome> act) {
        try {
            return answers.answer(ask, tenant, request, act);
        } catch (Mistyped mistyped) {
            return wrong(ask, request, mistyped);
        }
    }

    /** A new tenant: 201 and where it is. */
    ResponseEntity<Object> registered(Ask ask, HttpServletRequest request, Supplier<Outcome> act) {
        try {
            return switch (act.get()) {
                case Outcome.Done done -> created(ask, request, done);
                case Outcome.Refused refused -> refused(ask, request, refused);
                case Outcome.Unknown _ -> problem(problems.of(HttpStatus.NOT_FOUND, request));
                case Outcome.Stale _ -> problem(problems.of(HttpStatus.PRECONDITION_FAILED, request));
            };
        } catch (Mistyped mistyped) {
            return wrong(ask, request, mistyped);
        }
    }

    private ResponseEntity<Object> created(Ask ask, HttpServletRequest request, Outcome.Done done) {
        var said = answers.answer(ask, ask.command(), request, () -> done);
        return ResponseEntity.created(URI.create("/api/v1/tenants/" + ask.command()))
                .eTag(Long.toString(done.version()))
                .body(said.getBody());
    }

    private ResponseEntity<Object> refused(Ask ask, HttpServletRequest request, Outcome.Refused refused) {
        ProblemDetail problem = problems.of(TenantAnswers.status(refused.why()), request);
        problem.setDetail(sentences.sentence(ask, refused));
        problem.setProperty("refusal", refused.why().getClass().getSimpleName());
        if (refused.why() instanceof Refusal.OutOfPlace out) {
            problem.setProperty("obstacle", out.obstacle());
        }
        return problem(problem);
    }

    private ResponseEntity<Object> wrong(Ask ask, HttpServletRequest request, Mistyped mistyped) {
        ProblemDetail problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, request);
        List<FieldError> errors = mistyped.sentences(texts, ask.language()).entrySet().stream()
                .map(mistake -> new FieldError(mistake.getKey(), mistake.getValue()))
                .toList();
        problem.setProperty("errors", errors);
        return problem(problem);
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
