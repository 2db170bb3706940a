package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds the stored intervals of a tenant against those that its events give.
 *
 * <p>Of tenants from before involvements were kept they were estimated: from version 1 until a person's last act, or until they left. Such
 * a row is as good as a true one; a person who left without having acted is missed only where nothing was estimated.
 */
final class IntervalCheck {
    private final Faults faults;
    private final String table;
    private final String whose;
    private final boolean estimates;
    private final Set<Interval> stored = new HashSet<>();
    private final Map<UUID, Set<Interval.End>> acts = new HashMap<>();
    private final List<Interval> stray = new ArrayList<>();
    private final List<Interval> missing = new ArrayList<>();

    private IntervalCheck(Faults faults, String table, String whose, boolean estimates) {
        this.faults = faults;
        this.table = table;
        this.whose = whose;
        this.estimates = estimates;
    }

    static IntervalCheck access(Faults faults) {
        return new IntervalCheck(faults, "access", "organisation_id", false);
    }

    static IntervalCheck involvement(Faults faults) {
        return new IntervalCheck(faults, "involvement", "person_id", true);
    }

    void acted(@Nullable UUID person, Instant at, long version) {
        if (estimates && person != null) {
            acts.computeIfAbsent(person, each -> new HashSet<>()).add(new Interval.End(at, version));
        }
    }

    void stored(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("until");
        stored.add(new Interval(
                row.getObject(whose, UUID.class),
                row.getTimestamp("since").toInstant(),
                row.getLong("since_version"),
                until == null ? null : new Interval.End(until.toInstant(), row.getLong("until_version"))));
    }

    void end(List<Interval> told) {
        var lacking = new ArrayList<>(told);
        var others = new ArrayList<>(stored);
        lacking.removeAll(stored);
        told.forEach(others::remove);
        boolean estimated = others.removeIf(row -> estimated(row, lacking));
        lacking.removeIf(interval -> estimated && interval.end() != null);
        stray.addAll(others);
        missing.addAll(lacking);
        stray.forEach(row -> add(row, null));
        missing.forEach(interval -> add(null, interval));
    }

    String table() {
        return table;
    }

    String whose() {
        return whose;
    }

    /** The rows that the journal doesn't give. */
    List<Interval> stray() {
        return List.copyOf(stray);
    }

    /** What the journal gives and no row says. */
    List<Interval> missing() {
        return List.copyOf(missing);
    }

    private boolean estimated(Interval row, List<Interval> lacking) {
        if (!estimates || row.sinceVersion() != 1) {
            return false;
        }
        boolean asLong =
                lacking.removeIf(told -> told.whose().equals(row.whose()) && Objects.equals(told.end(), row.end()));
        return asLong || acts.getOrDefault(row.whose(), new HashSet<>()).contains(row.end());
    }

    private void add(@Nullable Interval row, @Nullable Interval told) {
        faults.add(0, Fault.Kind.BESIDE_CHANGED, table, Interval.named(row), Interval.named(told));
    }
}
