package relevo.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import relevo.app.CannotStart;
import relevo.app.database.EmbeddedPostgres;
import relevo.app.database.Login;
import relevo.app.journal.Erasures;

/**
 * Puts a backup in the place of the private database: beside it first, in its place only when all of it is right.
 *
 * @param data the data folder
 * @param erasures a register of erasures besides the one in the folder
 * @param overwrite whether data that are there may go
 */
record Restoring(Path data, @Nullable Path erasures, boolean overwrite, Consumer<Manifest.Table> step) {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final String BESIDE = "relevo_restored";
    private static final String BEFORE = "relevo_replaced";

    /** What was put back, how many texts of it were erased again, and how many retired keys stay without their private half. */
    record Restored(Manifest manifest, int erasedAgain, boolean registerFound, int retiredKeys) {}

    Restored run(Path file) {
        try (var archive = Archive.open(file)) {
            Schema.check(archive.manifest().migrations());
            checkRegisters();
            try (var server = EmbeddedPostgres.start(data.resolve("postgres"))) {
                return run(archive, server);
            }
        } catch (IOException | SQLException | FlywayException | DataAccessException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            throw new CannotStart("backup.not-restored", file, String.valueOf(cause.getMessage()));
        }
    }

    private void checkRegisters() {
        Erasures.check(Erasures.register(data));
        if (erasures == null) {
            return;
        }
        if (!Files.isReadable(erasures) || Files.isDirectory(erasures)) {
            throw new CannotStart("backup.no-register", erasures);
        }
        Erasures.check(erasures);
    }

    private Restored run(Archive archive, EmbeddedPostgres server) throws SQLException, IOException {
        if (!overwrite && holdsData(server)) {
            throw new CannotStart("backup.not-empty", data);
        }
        var registered = erasures != null || Files.exists(Erasures.register(data));
        clear(server);
        try {
            execute(server.superuser(), "create database " + BESIDE + " owner relevo_owner");
            var erasedAgain = fill(archive, server);
            swap(server);
            return new Restored(archive.manifest(), erasedAgain, registered, putKeysBack(archive));
        } finally {
            clearUp(server);
        }
    }

    /** Last of all: until the data are in their place, the folder keeps the keys that it had, and no others. */
    private int putKeysBack(Archive archive) {
        try {
            return new KeptFiles(data).putBack(archive);
        } catch (IOException e) {
            throw new CannotStart("backup.keys-missing", data.resolve("keys"), String.valueOf(e.getMessage()));
        }
    }

    /** Of this restoring and of one that was killed: neither database is in use. */
    private static void clear(EmbeddedPostgres server) throws SQLException {
        execute(
                server.superuser(),
                "drop database if exists " + BESIDE + " with (force)",
                "drop database if exists " + BEFORE + " with (force)");
    }

    private static void clearUp(EmbeddedPostgres server) {
        try {
            clear(server);
        } catch (SQLException e) {
            LOG.warn("what restoring left behind takes up room until the next one", e);
        }
    }

    private int fill(Archive archive, EmbeddedPostgres server) throws SQLException, IOException {
        var owner = server.access(BESIDE).owner();
        Schema.migrate(owner, archive.manifest().migrations());
        try (var connection = connect(server.superuser(BESIDE))) {
            new Refill(archive, step).into(connection);
        }
        Schema.migrateToNewest(owner);
        try (var connection = connect(server.superuser(BESIDE))) {
            return eraseAgain(connection);
        }
    }

    /** What the backup knew as erased goes onto the register, too: the folder may be a new one. */
    private int eraseAgain(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set relevo.operator = 'true'");
            statement.execute("analyze");
        }
        var database = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
        var register = Erasures.in(data, database);
        var again = erasures == null ? 0 : register.remake(erasures);
        again += register.remake();
        register.complete();
        return again;
    }

    /** Both at once, so that there is a database of that name at every instant. */
    private static void swap(EmbeddedPostgres server) throws SQLException {
        try (var connection = connect(server.superuser());
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'relevo'");
            connection.setAutoCommit(false);
            statement.execute("alter database relevo rename to " + BEFORE);
            statement.execute("alter database " + BESIDE + " rename to relevo");
            connection.commit();
        }
    }

    private static boolean holdsData(EmbeddedPostgres server) throws SQLException {
        try (var connection = connect(server.superuser("relevo"))) {
            return holds(connection, "to_regclass('public.people') is not null")
                    && holds(connection, "exists (select from people) or exists (select from tenant)");
        }
    }

    private static boolean holds(Connection connection, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + condition)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    private static void execute(Login login, String... statements) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
