package relevo.bench.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import relevo.app.database.Login;
import relevo.bench.Postgres;
import relevo.bench.Setting;

/** The floor: what five plain statements on two tables cost, by JDBC, as {@code floor.sql} has them. */
final class Floor implements Side {
    private static final String NAME = "floor";
    private static final int ROWS = 100_000;
    private static final int SECONDS = 10;

    private final Login login;
    private final Setting setting;
    private final List<String> statements;

    Floor(Setting setting) throws SQLException, IOException {
        this.setting = setting;
        this.login = setting.postgres().fresh("bench_floor").owner();
        this.statements = Script.read("floor.sql").stream()
                .filter(line ->
                        !line.startsWith("\\") && !List.of("begin;", "commit;").contains(line))
                .map(line -> line.replace(":id", "?"))
                .toList();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var line : Script.read("floor-schema.sql")) {
                statement.execute(line);
            }
        }
    }

    @Override
    public void warmUp() throws Exception {
        measure(8);
    }

    @Override
    public Result measure(int writers) throws Exception {
        setting.postgres().settle();
        var works = new ArrayList<Work>();
        for (int writer = 0; writer < writers; writer++) {
            works.add(this::write);
        }
        var took = Writers.measured(NAME, works);
        return new Result("floor.sql by JDBC", writers, took.units(), took);
    }

    private void write(Latencies latencies) throws SQLException {
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(statements.get(0));
                    var insert = connection.prepareStatement(statements.get(1));
                    var update = connection.prepareStatement(statements.get(2))) {
                long end = System.nanoTime() + setting.scaled(SECONDS) * 1_000_000_000L;
                for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                    transact(connection, select, insert, update);
                    latencies.add(System.nanoTime() - start);
                }
            }
        }
    }

    /** The driver sends {@code begin} with the first statement. */
    private static void transact(
            Connection connection, PreparedStatement select, PreparedStatement insert, PreparedStatement update)
            throws SQLException {
        long id = ThreadLocalRandom.current().nextLong(1, ROWS + 1L);
        select.setLong(1, id);
        try (var rows = select.executeQuery()) {
            rows.next();
        }
        insert.setLong(1, id);
        insert.setLong(2, id);
        insert.executeUpdate();
        update.setLong(1, id);
        update.executeUpdate();
        connection.commit();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(Postgres.address(login, "&" + Wire.parameters(NAME)));
    }

    @Override
    public void close() {
        // its connections are closed by its writers
    }

    /** Files of one statement a line. */
    private static final class Script {
        static List<String> read(String name) throws IOException {
            try (var stream = Floor.class.getResourceAsStream("/relevo/bench/" + name)) {
                return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        }
    }
}
