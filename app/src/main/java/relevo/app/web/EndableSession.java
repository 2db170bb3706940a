package relevo.app.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session that another request of the same browser may end at any instant: from then on it is empty, and keeps nothing. */
final class EndableSession implements HttpSession {
    private final HttpSession session;

    EndableSession(HttpSession session) {
        this.session = session;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public ServletContext getServletContext() {
        return session.getServletContext();
    }

    @Override
    public int getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        session.setMaxInactiveInterval(seconds);
    }

    @Override
    public long getCreationTime() {
        return unlessEnded(session::getCreationTime, 0L);
    }

    @Override
    public long getLastAccessedTime() {
        return unlessEnded(session::getLastAccessedTime, 0L);
    }

    @Override
    public boolean isNew() {
        return unlessEnded(session::isNew, false);
    }

    @Override
    @SuppressWarnings("NullAway") // null where there is none, which the interface doesn't say
    public @Nullable Object getAttribute(String name) {
        try {
            return session.getAttribute(name);
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return unlessEnded(session::getAttributeNames, Collections.emptyEnumeration());
    }

    @Override
    public void setAttribute(String name, Object value) {
        unlessEnded(() -> session.setAttribute(name, value));
    }

    @Override
    public void removeAttribute(String name) {
        unlessEnded(() -> session.removeAttribute(name));
    }

    @Override
    public void invalidate() {
        unlessEnded(session::invalidate);
    }

    private static <T> T unlessEnded(Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (IllegalStateException ended) {
            return otherwise;
        }
    }

    private static void unlessEnded(Runnable act) {
        try {
            act.run();
        } catch (IllegalStateException ended) {
            return;
        }
    }
}
