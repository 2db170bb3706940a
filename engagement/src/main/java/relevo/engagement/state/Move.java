package relevo.engagement.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;

/** A hand-over on its way; the holder keeps the tenant until the other side has accepted. */
public sealed interface Move {
    MoveId id();

    Instant asked();

    Instant due();

    /** From the manager to an inactive queue; the assignment team answers. */
    record Parking(MoveId id, QueueId queue, PersonId by, Instant asked, Instant due) implements Move {}

    /** From a queue, or from the manager, to a person, who answers. */
    record Offer(MoveId id, PersonId to, @Nullable PersonId by, Instant asked, Instant due) implements Move {}

    /** Wanted back from a queue; the assignment team looks for a person to offer it to. */
    record Recall(MoveId id, Instant asked, Instant due) implements Move {}
}
