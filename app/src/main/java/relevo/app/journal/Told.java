package relevo.app.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;

/** One line of a tenant's journal; {@code by} is null where Relevo itself acted. */
public record Told(long version, Instant at, @Nullable PersonId by, Event event, UUID command) {
    public Recorded recorded() {
        return new Recorded(at, by, event);
    }
}
