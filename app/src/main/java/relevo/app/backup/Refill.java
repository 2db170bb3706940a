package relevo.app.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import relevo.app.CannotStart;

/** Puts the rows of a backup into a database that has its schema and nothing else. */
record Refill(Archive archive, Consumer<Manifest.Table> step) {
    private static final String OWN_ROWS = """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname <> 'flyway_schema_history'
            """;

    void into(Connection superuser) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica"); // triggers and references have had their say
            empty(statement);
            for (var partition : archive.manifest().partitions()) {
                make(statement, partition);
            }
            for (var table : archive.manifest().tables()) {
                fill(superuser, table);
                step.accept(table);
            }
            for (var sequence : archive.manifest().sequences()) {
                set(statement, sequence);
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    /** What the migrations put in themselves is in the backup, as it was by then. */
    private static void empty(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery(OWN_ROWS)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        statement.execute("truncate " + tables.stream().map(Sql::name).collect(Collectors.joining(", ")));
    }

    private static void make(Statement statement, Manifest.Partition partition) throws SQLException {
        statement.execute("create table if not exists " + Sql.name(partition.name()) + " partition of "
                + Sql.name(partition.table()) + " " + partition.bound());
        statement.execute("alter table " + Sql.name(partition.name()) + " owner to relevo_owner");
    }

    private void fill(Connection superuser, Manifest.Table table) throws SQLException, IOException {
        var copy = "copy " + Sql.name(table.name()) + " (" + Sql.names(table.columns()) + ") from stdin";
        try (var rows = archive.open(table.entry())) {
            var stored = superuser.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            if (stored != table.rows()) {
                throw new CannotStart("backup.other-rows", table.name(), table.rows(), stored);
            }
        }
    }

    private static void set(Statement statement, Manifest.Sequence sequence) throws SQLException {
        statement.execute("select setval(" + Sql.text(Sql.name(sequence.name())) + ", " + sequence.value() + ")");
    }
}
