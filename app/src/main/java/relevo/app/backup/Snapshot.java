package relevo.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The whole database at one moment: everything is read in one transaction, while others go on writing. */
final class Snapshot {
    private static final String BEGIN = "set transaction isolation level repeatable read, read only";
    private static final String MIGRATIONS = """
            select version from flyway_schema_history where success and version is not null order by installed_rank
            """;

    /** Tables with rows of their own, partitioned ones as a whole; what Flyway keeps is made by migrating. */
    private static final String TABLES = """
            select c.relname,
                   array(select a.attname::text from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                          order by a.attnum)
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname <> 'flyway_schema_history'
             order by c.relname
            """;

    private static final String PARTITIONS = """
            select c.relname, parent.relname, pg_get_expr(c.relpartbound, c.oid)
              from pg_class c
              join pg_inherits i on i.inhrelid = c.oid
              join pg_class parent on parent.oid = i.inhparent
             where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r'
             order by c.relname
            """;
    private static final String SEQUENCES = """
            select sequencename, last_value from pg_sequences
             where schemaname = 'public' and last_value is not null order by sequencename
            """;

    private final Connection database;

    private Snapshot(Connection database) {
        this.database = database;
    }

    /** What the rows are read by; it must not have been used in a transaction. */
    static Snapshot of(Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute(BEGIN);
        }
        return new Snapshot(superuser);
    }

    List<String> migrations() throws SQLException {
        return rows(MIGRATIONS, row -> row.getString(1));
    }

    List<Manifest.Partition> partitions() throws SQLException {
        return rows(PARTITIONS, row -> new Manifest.Partition(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        return rows(SEQUENCES, row -> new Manifest.Sequence(row.getString(1), row.getLong(2)));
    }

    /** Every table with its columns, not yet counted. */
    List<Manifest.Table> tables() throws SQLException {
        return rows(
                TABLES,
                row -> new Manifest.Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray()), 0, ""));
    }

    /** Writes the rows of a table and answers how many there were. */
    long copy(Manifest.Table table, OutputStream out) throws IOException, SQLException {
        var columns = Sql.names(table.columns());
        return database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select " + columns + " from " + Sql.name(table.name()) + ") to stdout", out);
    }

    private <T> List<T> rows(String query, Sql.Row<T> reading) throws SQLException {
        var all = new ArrayList<T>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.add(reading.read(rows));
            }
        }
        return all;
    }
}
