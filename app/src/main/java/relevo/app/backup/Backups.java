package relevo.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import relevo.app.CannotStart;
import relevo.app.database.Login;

/**
 * Makes backups of the private database.
 *
 * @param data the data folder
 * @param step told of each table that is done
 */
record Backups(Path data, Consumer<Manifest.Table> step) {
    /** Writes the file, reads it through again, and answers what is in it. */
    Manifest make(Login superuser, Path file) {
        if (Files.exists(file)) {
            throw new CannotStart("backup.file-exists", file);
        }
        try (var connection = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                var archive = new ArchiveWriter(file)) {
            archive.finish(write(Snapshot.of(connection), archive));
        } catch (SQLException | IOException e) {
            throw new CannotStart("backup.not-written", file, String.valueOf(e.getMessage()));
        }
        return whole(file);
    }

    private static Manifest whole(Path file) {
        try (var archive = Archive.open(file)) {
            return archive.manifest();
        } catch (IOException e) {
            throw new CannotStart("backup.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private Manifest write(Snapshot snapshot, ArchiveWriter archive) throws SQLException, IOException {
        var migrations = snapshot.migrations();
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var tables = tables(snapshot, archive);
        var files = new KeptFiles(data).addTo(archive);
        return new Manifest(
                Manifest.FORMAT, at, migrations, tables, snapshot.partitions(), snapshot.sequences(), files);
    }

    private List<Manifest.Table> tables(Snapshot snapshot, ArchiveWriter archive) throws SQLException, IOException {
        var written = new ArrayList<Manifest.Table>();
        for (var table : snapshot.tables()) {
            var rows = new long[1];
            var sha256 = archive.add(table.entry(), out -> rows[0] = copied(snapshot, table, out));
            written.add(new Manifest.Table(table.name(), table.columns(), rows[0], sha256));
            step.accept(written.getLast());
        }
        return written;
    }

    private static long copied(Snapshot snapshot, Manifest.Table table, java.io.OutputStream out) throws IOException {
        try {
            return snapshot.copy(table, out);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
