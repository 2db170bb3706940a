package relevo.app.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds the commands on record against the events that each of them wrote. */
final class CommandCheck {
    private final Faults faults;
    private final Map<UUID, Wrote> open = new LinkedHashMap<>();
    private long known;

    CommandCheck(Faults faults) {
        this.faults = faults;
    }

    void wrote(UUID command, long version) {
        open.merge(command, new Wrote(version - 1, version), (before, now) -> new Wrote(before.before(), version));
    }

    /** What is said to have been written after the last event there is, was cut off: that is said of the whole. */
    void onRecord(UUID command, long before, long after, long last) {
        known = Math.max(known, after);
        Wrote wrote = open.remove(command);
        if (after <= last && !fits(wrote, before, after)) {
            String written = wrote == null ? "–" : (wrote.before() + 1) + "–" + wrote.after();
            faults.add(after, Fault.Kind.COMMAND_CHANGED, command, before + 1, after, written);
        }
    }

    /** The first version that a command wrote, of those that have been read. */
    long first(UUID command) {
        return Objects.requireNonNull(open.get(command)).before() + 1;
    }

    /** The highest version that a command says it wrote. */
    long known() {
        return known;
    }

    /** The events whose commands are not on record. */
    Map<UUID, Wrote> missing() {
        return Map.copyOf(open);
    }

    void end() {
        open.forEach((command, wrote) ->
                faults.add(wrote.before() + 1, Fault.Kind.COMMAND_MISSING, wrote.before() + 1, command));
    }

    /** A command that changed nothing wrote nothing. */
    private static boolean fits(@Nullable Wrote wrote, long before, long after) {
        return wrote == null ? before == after : wrote.before() == before && wrote.after() == after;
    }

    /** From the version before to the version after. */
    record Wrote(long before, long after) {}
}
