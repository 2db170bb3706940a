package relevo.bench.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import relevo.bench.visiting.House;

/** The least that storing the rows can cost: the owner copies them, past row-level security, in one transaction. */
final class BareCopy {
    private static final String COPY =
            "copy readings (tenant_id, service, as_of, source, reading_id, active_users, seats,"
                    + " import_id, stored_at) from stdin";

    private BareCopy() {}

    static double seconds(House house, Path file) throws SQLException, IOException {
        try (var owner = house.owner();
                var statement = owner.createStatement();
                var rows = Files.newInputStream(file)) {
            statement.execute("alter table readings no force row level security");
            long before = System.nanoTime();
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, rows, 1 << 16);
            return (System.nanoTime() - before) / 1e9;
        }
    }

    static void undo(House house) throws SQLException {
        try (var owner = house.owner();
                var statement = owner.createStatement()) {
            statement.execute("alter table readings force row level security");
            statement.execute("truncate readings");
        }
    }
}
