package relevo.app.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says about itself; it is the last entry that is written.
 *
 * @param format of the file as a whole
 * @param migrations the versions of the schema that the rows are of, in order
 */
record Manifest(
        int format,
        Instant at,
        List<String> migrations,
        List<Table> tables,
        List<Partition> partitions,
        List<Sequence> sequences,
        List<Kept> files) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        partitions = List.copyOf(partitions);
        sequences = List.copyOf(sequences);
        files = List.copyOf(files);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** Rows in PostgreSQL's COPY text format, in this order of columns. */
    record Table(String name, List<String> columns, long rows, String sha256) {
        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** A partition that rows of its table need, with its bound as the database writes it. */
    record Partition(String name, String table, String bound) {}

    /** Where a sequence stands. */
    record Sequence(String name, long value) {}

    /** A file beside the database, by its path in the data folder. */
    record Kept(String path, String sha256) {
        String entry() {
            return "files/" + path;
        }
    }
}
