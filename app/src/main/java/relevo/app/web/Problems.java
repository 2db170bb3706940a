package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong to a program, as {@code application/problem+json}, with a sentence for the person behind it. */
@Component
public class Problems {
    private final MessageSource texts;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Problems(MessageSource texts, LocaleResolver languages, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** The problem of a status, with our own sentence for it. */
    public ProblemDetail of(HttpStatus status, HttpServletRequest request) {
        var kind = ErrorKind.of(status);
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(text(kind.titleKey(), request));
        problem.setDetail(text(kind.remedyKey(), request));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    /** The problem of a status, told by a sentence that is ready to read. */
    public ResponseEntity<ProblemDetail> told(HttpStatus status, String sentence, HttpServletRequest request) {
        var problem = of(status, request);
        problem.setDetail(sentence);
        return answer(problem);
    }

    /** Fields that are wrong, each with its sentence. */
    public ResponseEntity<ProblemDetail> unfit(Map<String, String> errors, HttpServletRequest request) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, request);
        List<FieldError> all = new TreeMap<>(errors)
                .entrySet().stream()
                        .map(error -> new FieldError(error.getKey(), error.getValue()))
                        .toList();
        problem.setProperty("errors", all);
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    String text(String key, HttpServletRequest request, Object... details) {
        return texts.getMessage(key, details, languages.resolveLocale(request));
    }

    void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(status, request)));
    }
}
