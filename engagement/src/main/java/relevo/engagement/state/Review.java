package relevo.engagement.state;

import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;

/**
 * A doubt about a reached milestone, until manager and team manager decide alike.
 *
 * @param reading the later or corrected reading that raised it
 * @param proposed what the first of the two decided, null where nobody has
 */
public record Review(
        Cause cause,
        Reading reading,
        int needed,
        @Nullable Verdict proposed,
        @Nullable PersonId by) {
    /** Why the milestone is in doubt. */
    public enum Cause {
        LATER_FALL,
        CORRECTION
    }

    /** How a review ends. */
    public enum Verdict {
        KEEP,
        REOPEN
    }

    public Review proposed(Verdict verdict, PersonId person) {
        return new Review(cause, reading, needed, verdict, person);
    }
}
