package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;

/** The session that a request came with. */
public final class OpenSession {
    private OpenSession() {}

    /** Ends it, if there is one; that another request of the same browser did so meanwhile is as good. */
    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            return;
        }
    }
}
