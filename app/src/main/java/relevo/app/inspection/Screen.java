package relevo.app.inspection;

import java.io.PrintWriter;
import relevo.app.Sentences;
import relevo.app.journal.Inspected;

/** What a command says: its findings, and how far it is. */
record Screen(PrintWriter out, PrintWriter errors) {
    private static final Sentences TEXTS = Sentences.in("inspection");
    private static final int A_LINE_EVERY = 1000;

    void say(String key, Object... details) {
        line(text(key, details));
    }

    String text(String key, Object... details) {
        return TEXTS.say(key, details);
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Why nothing could be done. */
    void complain(String key, Object... details) {
        errors.println(text(key, details));
        errors.flush();
    }

    /** A line each thousand tenants, apart from what was found. */
    void progress(Inspected so) {
        if (so.tenants() > 0 && so.tenants() % A_LINE_EVERY == 0) {
            errors.println(TEXTS.say("inspection.progress", so.tenants(), so.events(), so.faults()));
            errors.flush();
        }
    }
}
