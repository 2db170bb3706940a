package relevo.app.engagement;

import org.jspecify.annotations.Nullable;

/** One leg of the way from the milestone to the manager's leaving. */
public record Leg(String title, @Nullable String note, Stand stand) {
    /** Where the service stands as to a leg. */
    public enum Stand {
        DONE,
        HERE,
        AHEAD
    }

    /** The class of the style sheet. */
    public @Nullable String style() {
        return switch (stand) {
            case DONE -> "done";
            case HERE -> "here";
            case AHEAD -> null;
        };
    }
}
