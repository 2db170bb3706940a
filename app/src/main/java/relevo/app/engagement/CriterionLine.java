package relevo.app.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Sign;

/**
 * A criterion as people read it: its sentence, how it stands, and either the evidence or what was found instead.
 *
 * @param name the id of the page, or words where the page has none
 * @param lines where it stands in the page; empty where the page says nothing of it
 * @param page the address of the page
 */
public record CriterionLine(
        String id,
        String name,
        String sentence,
        Sign sign,
        String word,
        List<Integer> lines,
        String page,
        List<String> evidence,
        List<Cause> causes,
        @Nullable WaiverLine waiver,
        boolean waivable) {
    public boolean open() {
        return !causes.isEmpty();
    }

    /** What was found, who can clear it, and the way to do so in place. */
    public record Cause(String found, String who, @Nullable Remedy remedy) {}

    /** A link to where an open criterion is cleared. */
    public record Remedy(String label, String href) {}

    /** A waiver asked for, or granted. */
    public record WaiverLine(String sentence, boolean answerable) {}
}
