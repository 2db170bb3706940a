package relevo.bench.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.imports.Choices;
import relevo.app.imports.Upload;
import relevo.app.table.DateOrder;
import relevo.app.usage.UsageImports;
import relevo.bench.visiting.House;

/**
 * A file that Relevo took in.
 *
 * @param seconds from opening the file to the commit of its rows and marks; the events that follow are not in it
 * @param marked services that have to be looked at
 * @param heap megabytes in use at most, as seen once a second
 */
record TakenIn(double seconds, int rows, int marked, long heap) {
    private static final String TOLD = """
            select extract(epoch from ended_at - started_at), rows_taken,
                   (select count(*) from milestone where reached_on is not null) from imports where import_id =
            """;

    static TakenIn of(House house, Path file, Reader who) throws Exception {
        var most = new AtomicLong();
        long before = System.nanoTime();
        var upload = Upload.of(file, "usage.csv");
        double opening = (System.nanoTime() - before) / 1e9;
        var id = house.application()
                .getBean(UsageImports.class)
                .run(
                        Ids.next(),
                        who,
                        upload,
                        new Choices(false, DateOrder.ISO, ""),
                        read -> most.accumulateAndGet(used(), Math::max));
        return told(house, TOLD + "'" + id + "'", opening, most.get());
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** As the import itself has it on record. */
    private static TakenIn told(House house, String sql, double opening, long heap) throws SQLException {
        try (var owner = house.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select set_config('relevo.operator', 'true', true)");
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return new TakenIn(opening + row.getDouble(1), row.getInt(2), row.getInt(3), heap);
            }
        }
    }
}
