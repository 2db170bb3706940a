package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.ServiceEvent.MilestoneReached;
import relevo.engagement.event.ServiceEvent.ReviewOpened;
import relevo.engagement.state.Snapshot;

/** Holds the usage readings that events cite against the figures that they cite; a corrected one keeps its id and figures. */
final class ReadingCheck {
    private final Faults faults;
    private final Map<UUID, Cited> open = new HashMap<>();

    ReadingCheck(Faults faults) {
        this.faults = faults;
    }

    void told(long version, Recorded recorded) {
        if (recorded.event() instanceof MilestoneReached reached) {
            cited(version, reached.snapshot());
        } else if (recorded.event() instanceof ReviewOpened review) {
            var reading = review.reading();
            cited(version, reading.id().value(), new Figures(reading.activeUsers(), reading.source(), reading.asOf()));
        } else if (recorded.event() instanceof NoteSigned note) {
            cited(version, note.snapshot());
        }
    }

    /** The readings that are cited. */
    Set<UUID> cited() {
        return Set.copyOf(open.keySet());
    }

    void stored(ResultSet row) throws SQLException {
        UUID reading = row.getObject("reading_id", UUID.class);
        var figures = new Figures(
                row.getInt("active_users"), row.getString("source"), row.getObject("as_of", LocalDate.class));
        Cited cited = open.remove(reading);
        if (cited != null && !cited.figures().equals(figures)) {
            add(reading, cited, figures);
        }
    }

    void end() {
        open.forEach((reading, cited) -> add(reading, cited, null));
    }

    private void cited(long version, @Nullable Snapshot snapshot) {
        if (snapshot != null) {
            cited(
                    version,
                    snapshot.reading().value(),
                    new Figures(snapshot.activeUsers(), snapshot.source(), snapshot.asOf()));
        }
    }

    private void cited(long version, UUID reading, Figures figures) {
        open.putIfAbsent(reading, new Cited(version, figures));
    }

    private void add(UUID reading, Cited cited, @Nullable Figures stored) {
        faults.add(cited.version(), Fault.Kind.READING_CHANGED, reading, stored, cited.figures());
    }

    /** What an event says of a reading. */
    private record Figures(int activeUsers, String source, LocalDate asOf) {
        @Override
        public String toString() {
            return activeUsers + " " + source + " " + asOf;
        }
    }

    /** The first event that cites it, and as what. */
    private record Cited(long version, Figures figures) {}
}
