package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers requests that Security stopped: the sign-in page for people, a problem for the API. */
@Component
@ConditionalOnWebApplication
class StoppedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;
    private final MultipartProperties uploads;

    StoppedRequests(Problems problems, MultipartProperties uploads) {
        this.problems = problems;
        this.uploads = uploads;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stopped)
            throws IOException {
        if (Problems.isApi(request)) {
            problems.write(ErrorKind.NOT_SIGNED_IN, request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(currentPage(request)));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(signIn(request.getMethod().equals("GET") ? wanted(request) : "/"));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var status = tooLarge(request, denied) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.FORBIDDEN;
        if (Problems.isApi(request)) {
            boolean noToken = status == HttpStatus.FORBIDDEN && denied instanceof CsrfException;
            problems.write(noToken ? tokenless() : ErrorKind.of(status), request, response);
        } else {
            request.setAttribute(ErrorPages.FORM_EXPIRED, denied instanceof CsrfException);
            response.sendError(status.value());
        }
    }

    /** What a program lacks that sent no token: Security asks for the token before it asks who is there. */
    private static ErrorKind tokenless() {
        return Contexts.signedIn() == null ? ErrorKind.NOT_SIGNED_IN : ErrorKind.NO_TOKEN;
    }

    /** The token of an upload that is too large can't be read, so Security sees a form without one. */
    private boolean tooLarge(HttpServletRequest request, AccessDeniedException denied) {
        return denied instanceof CsrfException
                && request.getContentLengthLong() > uploads.getMaxRequestSize().toBytes();
    }

    private static String signIn(String wanted) {
        return wanted.equals("/") ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String currentPage(HttpServletRequest request) {
        @Nullable String page = request.getHeader("HX-Current-URL");
        return page == null ? "/" : OwnPath.in(page);
    }
}
