package relevo.app.faq;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The questions of the completion discussion as they stand. */
@Component
public class Faq {
    private final Versions versions;

    Faq(Versions versions) {
        this.versions = versions;
    }

    /** What a person who has reviewed the questions attests to have read, such as "3". */
    public String version() {
        return Integer.toString(newest().number());
    }

    public List<Entry> entries(Locale language) {
        return newest().entries(language);
    }

    Version newest() {
        return versions.newest().orElseThrow();
    }
}
