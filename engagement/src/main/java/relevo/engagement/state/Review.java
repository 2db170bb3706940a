package relevo.engagement.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;

/**
 * A doubt about a reached milestone, until manager and team manager decide alike.
 *
 * @param reading the later or corrected reading that raised it
 * @param at when it was raised
 * @param opinion what the first of the two thinks, null where nobody has spoken
 */
public record Review(
        Cause cause,
        Reading reading,
        int needed,
        Instant at,
        @Nullable Opinion opinion) {
    /** Why the milestone is in doubt. */
    public enum Cause {
        LATER_FALL,
        CORRECTION
    }

    /** How a review ends; after the engagement has closed it is kept, or only noted. */
    public enum Verdict {
        KEEP,
        REOPEN,
        NOTED
    }

    /**
     * What one of the two thinks.
     *
     * @param asManager whether the person managed the tenant when they said so
     */
    public record Opinion(Verdict verdict, PersonId by, boolean asManager) {}

    public Review with(Opinion next) {
        return new Review(cause, reading, needed, at, next);
    }
}
