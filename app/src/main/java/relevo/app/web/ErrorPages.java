package relevo.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

/** What a person reads when a page can't be shown: what happened, and what to do next. */
@Controller
public class ErrorPages implements ErrorController {
    static final String FORM_EXPIRED = ErrorPages.class.getName() + ".formExpired";
    private final Problems problems;
    private final NearestPage nearest;

    ErrorPages(Problems problems, NearestPage nearest) {
        this.problems = problems;
        this.nearest = nearest;
    }

    /**
     * What the template shows.
     *
     * @param hint where more can be said than the status says
     * @param typed what the person had typed into the form that could not be taken, so that nothing of it is lost
     */
    public record Page(
            int status,
            String titleKey,
            String remedyKey,
            WhoToAsk.@Nullable Hint hint,
            List<TypedBefore.Entry> typed) {}

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Security.keepSafe(response);
        return answer(status(request), Problems.wanted(request), request);
    }

    /** The page for people, the problem for programs; who asks for an address of forms comes to the page that it belongs to. */
    Object answer(HttpStatus status, String wanted, HttpServletRequest request) {
        if (wanted.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.of(status, request));
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED && method(request).equals("GET")) {
            return new RedirectView(nearest.above(wanted));
        }
        var kind = expired(request) && status == HttpStatus.FORBIDDEN ? outdated(wanted) : ErrorKind.of(status);
        return new JteView(status, "web/error", page(kind, status, request));
    }

    private Page page(ErrorKind kind, HttpStatus status, HttpServletRequest request) {
        var hint = kind == ErrorKind.NOT_FOUND ? problems.hint(request).orElse(null) : null;
        var typed = status.is4xxClientError() ? TypedBefore.in(request) : List.<TypedBefore.Entry>of();
        return new Page(status.value(), kind.titleKey(), kind.remedyKey(), hint, typed);
    }

    /** Whose form is too old: somebody's who has signed in anew, or who is signed in no more. */
    private static ErrorKind outdated(String wanted) {
        boolean open = wanted.equals("/language") || wanted.startsWith("/sign-in");
        return open || Contexts.signedIn() != null ? ErrorKind.FORM_EXPIRED : ErrorKind.SESSION_ENDED;
    }

    private static boolean expired(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(FORM_EXPIRED));
    }

    /** That of the request, before the way to the page that says what went wrong, which is always a GET. */
    private static String method(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return forwarded == null ? request.getMethod() : forwarded.toString();
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }
}
