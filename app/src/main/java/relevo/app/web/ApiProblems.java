package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever stopped an API request into a problem; pages go on to {@link ErrorPages}, sign-in to Security. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> answer(Exception stopped, HttpServletRequest request) throws Exception {
        var securitys = stopped instanceof AccessDeniedException || stopped instanceof AuthenticationException;
        if (securitys || !Problems.isApi(request)) {
            throw stopped;
        }
        var status = status(stopped);
        if (status.is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), stopped);
        }
        var problem = problems.of(status, request);
        var fields = FieldError.of(stopped, (key, details) -> problems.text(key, request, details));
        if (!fields.isEmpty()) {
            problem.setProperty("errors", List.copyOf(fields));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(Exception stopped) {
        if (stopped instanceof ErrorResponse known) {
            return resolved(known.getStatusCode());
        }
        var annotated = AnnotatedElementUtils.findMergedAnnotation(stopped.getClass(), ResponseStatus.class);
        return annotated != null ? annotated.code() : FieldError.unreadable(stopped);
    }

    private static HttpStatus resolved(HttpStatusCode code) {
        return Optional.ofNullable(HttpStatus.resolve(code.value())).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
