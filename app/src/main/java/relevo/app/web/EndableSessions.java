package relevo.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signs out while other requests of theirs are under way must not make those fail, wherever they look into the session next. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class EndableSessions extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Endable(request), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Endable extends HttpServletRequestWrapper {
        Endable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return new EndableSession(super.getSession());
        }

        @Override
        @SuppressWarnings("NullAway") // null where there is none, which the interface doesn't say
        public @Nullable HttpSession getSession(boolean create) {
            var session = super.getSession(create);
            return session == null ? null : new EndableSession(session);
        }
    }
}
