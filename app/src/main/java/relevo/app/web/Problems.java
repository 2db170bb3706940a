package relevo.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<WhoToAsk> asking;

    Problems(MessageSource texts, LocaleResolver languages, JsonMapper json, ObjectProvider<WhoToAsk> asking) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
        this.asking = asking;
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** The problem of a status, with our own sentence for it. */
    public ProblemDetail of(HttpStatus status, HttpServletRequest request) {
        return of(ErrorKind.of(status), status, request);
    }

    private ProblemDetail of(ErrorKind kind, HttpStatus status, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(text(kind.titleKey(), request));
        problem.setDetail(text(kind.remedyKey(), request));
        problem.setInstance(URI.create(wanted(request)));
        if (kind == ErrorKind.NOT_FOUND) {
            hint(request).ifPresent(hint -> say(hint, problem));
        }
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

    /** Why the person doesn't find it, and whom to ask. */
    Optional<WhoToAsk.Hint> hint(HttpServletRequest request) {
        SignedIn person = Contexts.signedIn();
        return person == null
                ? Optional.empty()
                : asking.stream()
                        .flatMap(each -> each.hint(person, wanted(request), languages.resolveLocale(request)).stream())
                        .findFirst();
    }

    private static void say(WhoToAsk.Hint hint, ProblemDetail problem) {
        problem.setDetail(hint.sentence());
        problem.setProperty("ask", hint.keepers());
    }

    /** The address that was asked for, before the way to the page that says what went wrong. */
    static String wanted(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    String text(String key, HttpServletRequest request, Object... details) {
        return texts.getMessage(key, details, languages.resolveLocale(request));
    }

    void write(ErrorKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(kind, kind.status(), request)));
    }
}
