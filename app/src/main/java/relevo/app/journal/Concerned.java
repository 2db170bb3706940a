package relevo.app.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.TenantState;

/** Who has to do with a tenant, command by command, as its events give it. */
final class Concerned {
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Step open;
    private @Nullable UUID command;
    private Set<UUID> before = Set.of();

    /**
     * What one command changed.
     *
     * @param first the version of its first event
     * @param last the version of its last
     * @param registrar who took the tenant in by it, null where it was there
     */
    record Step(
            long first,
            long last,
            Instant at,
            Set<UUID> people,
            @Nullable UUID registrar) {}

    void next(UUID by, long version, Recorded recorded, TenantState after) {
        boolean same = by.equals(command);
        if (!same) {
            settle();
        }
        Step begun = open;
        long first = same && begun != null ? begun.first() : version;
        PersonId person = recorded.by();
        UUID registrar = first == 1 && person != null ? person.value() : null;
        open = new Step(first, version, recorded.at(), Involved.in(after), registrar);
        command = by;
    }

    /** The steps at which somebody came or went. */
    List<Step> steps() {
        settle();
        open = null;
        return List.copyOf(steps);
    }

    /** All who ever had to do with it. */
    Set<UUID> everybody() {
        Set<UUID> all = new HashSet<>();
        for (Step step : steps()) {
            all.addAll(step.people());
            if (step.registrar() != null) {
                all.add(step.registrar());
            }
        }
        return all;
    }

    private void settle() {
        Step done = open;
        if (done != null && (done.first() == 1 || !done.people().equals(before))) {
            steps.add(done);
            before = done.people();
        }
    }
}
