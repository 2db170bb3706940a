package relevo.engagement.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;

/** An event with when it was recorded and by whom; null stands for Relevo itself. */
public record Recorded(Instant at, @Nullable PersonId by, Event event) {}
