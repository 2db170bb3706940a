package relevo.app.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** What one command adds to a tenant's journal; {@code before} is null where it begins it. */
record Appended(
        TenantId tenant,
        UUID command,
        long version,
        Instant at,
        @Nullable TenantState before,
        TenantState after,
        List<Recorded> events,
        Chain chain,
        List<Kept> texts) {
    long last() {
        return version + events.size();
    }

    Outcome.Done done() {
        return new Outcome.Done(after, last(), events);
    }
}
