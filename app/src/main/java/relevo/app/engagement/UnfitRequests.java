package relevo.app.engagement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import relevo.app.web.Problems;

/** Answers requests whose command id can't be understood, before there is an act to answer. */
@ControllerAdvice
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnfitRequests {
    private final Problems problems;
    private final MessageSource texts;

    UnfitRequests(Problems problems, MessageSource texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler(Unfit.class)
    @Nullable
    ResponseEntity<Object> answer(
            Unfit unfit, HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return null;
        }
        ProblemDetail problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, request);
        String sentence = texts.getMessage(unfit.key(), unfit.details(), language);
        problem.setDetail(sentence);
        problem.setProperty("errors", List.of(Map.of("field", unfit.field(), "message", sentence)));
        return ApiAnswers.problem(problem);
    }
}
