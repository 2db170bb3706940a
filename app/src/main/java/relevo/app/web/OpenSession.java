package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;

/** The session that a request came with. */
public final class OpenSession {
    private OpenSession() {}

    /** Ends it, if there is one. */
    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
