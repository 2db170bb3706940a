package relevo.app.journal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.journal.canonical.NotCanonical;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;

/** Folds a tenant's events as far as they can be read, and holds what stands beside each against what it says. */
final class FoldCheck {
    private final Faults faults;
    private @Nullable TenantState state;
    private @Nullable Instant last;
    private boolean broken;

    FoldCheck(Faults faults) {
        this.faults = faults;
    }

    /** The event as it reads; null where this program can't read it. */
    @Nullable
    Recorded next(long version, byte[] event, Timestamp at, @Nullable UUID by) {
        try {
            Recorded recorded = CanonicalJson.read(Recorded.class, event);
            label(version, "at", recorded.at(), at.toInstant());
            PersonId person = recorded.by();
            label(version, "by_person", person == null ? null : person.value(), by);
            fold(version, recorded);
            last = recorded.at();
            return recorded;
        } catch (NotCanonical unknown) {
            faults.add(version, Fault.Kind.UNREADABLE, version, unknown.getMessage());
            broken = true;
            return null;
        }
    }

    /** The state after all events; none where one of them could not be followed. */
    Optional<TenantState> state() {
        return broken ? Optional.empty() : Optional.ofNullable(state);
    }

    /** The state after the event that was read last; null where it could not be followed. */
    @Nullable
    TenantState after() {
        return broken ? null : state;
    }

    Optional<Instant> last() {
        return Optional.ofNullable(last);
    }

    private void fold(long version, Recorded recorded) {
        if (broken) {
            return;
        }
        try {
            state = state == null ? Evolution.begin(recorded) : Evolution.evolve(state, recorded);
        } catch (RuntimeException impossible) {
            faults.add(version, Fault.Kind.IMPOSSIBLE, version, impossible.getMessage());
            broken = true;
        }
    }

    private void label(long version, String column, @Nullable Object told, @Nullable Object stored) {
        if (!Objects.equals(told, stored)) {
            faults.add(version, Fault.Kind.LABEL_CHANGED, version, column, stored, told);
        }
    }
}
