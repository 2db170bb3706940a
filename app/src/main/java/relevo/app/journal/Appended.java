package relevo.app.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;
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

    /** Who has done it; nobody where Relevo did. */
    Optional<PersonId> by() {
        return Optional.ofNullable(events.isEmpty() ? null : events.getFirst().by());
    }

    /** The state that it leaves, as stored. */
    byte[] state() {
        return CanonicalJson.write(TenantState.class, after);
    }

    Change change() {
        return new Change(tenant, before, after, events);
    }

    Outcome.Done done() {
        return new Outcome.Done(after, last(), events);
    }
}
