package relevo.app.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import relevo.app.CannotStart;

/**
 * The PostgreSQL of the tests: one private server per test JVM in {@code target/postgres-1} and so on, started by the first
 * test that needs it and stopped with the JVM. It works as root and as a plain user.
 *
 * <p>A {@code @SpringBootTest} needs nothing: {@link TestDatabaseCustomizers} gives each Spring context a fresh, migrated
 * database of its own. Tests of one class (and all that share its context) see each other's rows: make your own
 * organisations and tenants with new ids, or annotate with {@code @DirtiesContext}. A test without Spring calls
 * {@link #create()}.
 */
public final class TestDatabases {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** A fresh, empty database, owned by the owner, not migrated. */
    public static DatabaseAccess create() {
        var name = "test_" + COUNT.incrementAndGet();
        asSuperuser("create database " + name + " owner " + EmbeddedPostgres.OWNER);
        return Server.RUNNING.access(name);
    }

    /** A fresh database of an owner who may act as the application, as on a server of one's own. */
    static Login createFor(String owner, String password) {
        var name = "test_" + COUNT.incrementAndGet();
        asSuperuser(
                "drop role if exists " + owner,
                "create role " + owner + " login password '" + password + "'",
                "grant relevo_app to " + owner,
                "create database " + name + " owner " + owner);
        return new Login(Server.RUNNING.access(name).owner().url(), owner, password);
    }

    private static void asSuperuser(String... commands) {
        plant(Server.RUNNING.superuser().url(), commands);
    }

    /** Does to a database of the tests what the application can't: no policy and no trigger holds. */
    public static void plant(String url, String... commands) {
        var superuser = Server.RUNNING.superuser();
        try (var connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address with role and password in it, as a setting has it. */
    public static String setting(Login login) {
        return login.url() + "?user=" + login.user() + "&password="
                + URLEncoder.encode(login.password(), StandardCharsets.UTF_8);
    }

    /** Started once in each process of the tests, on first use, in the first folder that no other process has. */
    private static final class Server {
        private static final int MOST = 4;
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            var server = start(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            dropLeftovers(server.superuser());
            return server;
        }

        private static EmbeddedPostgres start(int number) {
            try {
                return EmbeddedPostgres.start(Path.of("target/postgres-" + number));
            } catch (CannotStart inUse) {
                if (number == MOST) {
                    throw inUse;
                }
                return start(number + 1);
            }
        }

        private static void dropLeftovers(Login superuser) {
            try (var connection = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                    var statement = connection.createStatement()) {
                var names = new ArrayList<String>();
                try (var rows =
                        statement.executeQuery("select datname from pg_database where starts_with(datname, 'test_')")) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
                for (var name : names) {
                    statement.execute("drop database " + name + " with (force)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
