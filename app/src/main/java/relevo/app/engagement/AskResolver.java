package relevo.app.engagement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import relevo.app.database.Ids;
import relevo.app.web.Form;
import relevo.app.web.SeenVersion;
import relevo.app.web.SignedIn;

/** Reads from a request who asks, the command's id, and the version they saw. */
final class AskResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Ask.class);
    }

    @Override
    public Ask resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binding) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Ask(
                signedIn(),
                command(request),
                SeenVersion.of(request.getHeader(HttpHeaders.IF_MATCH)),
                RequestContextUtils.getLocale(request),
                form(request));
    }

    private static SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw new IllegalStateException("A route that takes an act was opened to people who are not signed in");
    }

    private static UUID command(HttpServletRequest request) {
        String header = request.getHeader("Idempotency-Key");
        String id = header == null ? request.getParameter("command") : header;
        if (id == null || id.isBlank()) {
            return Ids.next();
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw new Unfit(header == null ? "command" : "Idempotency-Key", "engagement.unfit.command");
        }
    }

    private static Form form(HttpServletRequest request) {
        Map<String, List<String>> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        typed.remove("_csrf");
        return Form.of(typed).to(request.getRequestURI());
    }
}
