package relevo.app.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody has access to a tenant, or has to do with it.
 *
 * @param whose a partner's id, or a person's
 * @param end null as long as it lasts
 */
record Interval(
        UUID whose,
        Instant since,
        long sinceVersion,
        @Nullable End end) {
    /**
     * How it ended.
     *
     * @param version the last that is seen
     */
    record End(Instant at, long version) {}

    /** For whoever reads of a fault. */
    static String named(@Nullable Interval interval) {
        if (interval == null) {
            return "–";
        }
        End end = interval.end();
        return interval.whose() + " " + interval.sinceVersion() + " (" + interval.since() + ") – "
                + (end == null ? "" : end.version() + " (" + end.at() + ")");
    }
}
