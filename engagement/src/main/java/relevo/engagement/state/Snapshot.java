package relevo.engagement.state;

import java.time.LocalDate;
import relevo.engagement.id.ReadingId;

/**
 * A usage reading that reached the milestone, with the figures it was judged by.
 *
 * @param activeUsers unique active users in a rolling 28 days
 * @param needed active users that the rule asked for
 * @param base seats that the percentage was taken of, 0 where the rule is a plain number
 * @param source the telemetry system
 */
public record Snapshot(
        ReadingId reading, int activeUsers, int needed, int customerSeats, int base, String source, LocalDate asOf) {}
