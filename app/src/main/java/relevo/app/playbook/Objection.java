package relevo.app.playbook;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import relevo.app.Sentences;

/** Why pages can't become an edition. */
public record Objection(Reason reason, List<String> about) {
    public Objection {
        about = List.copyOf(about);
    }

    static Objection of(Reason reason, String... about) {
        return new Objection(reason, List.of(about));
    }

    /** What can stand against an edition; each has its sentence in the texts. */
    public enum Reason {
        NO_PAGE,
        TOO_MANY,
        TOO_LARGE,
        NO_TEXT,
        HAS_ERRORS,
        OTHER_PROCESS,
        SAME_LANGUAGE
    }

    private String key() {
        return "playbook.objection." + reason;
    }

    String said(MessageSource texts, Locale language) {
        return texts.getMessage(key(), about.toArray(), language);
    }

    String said(Sentences texts) {
        return texts.say(key(), about.toArray());
    }
}
