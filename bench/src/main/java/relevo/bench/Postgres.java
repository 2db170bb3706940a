package relevo.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import relevo.app.database.DatabaseAccess;
import relevo.app.database.EmbeddedPostgres;
import relevo.app.database.Login;

/** The one PostgreSQL of a run: the private one as it ships, with every side in a database of its own. */
public final class Postgres implements AutoCloseable {
    private final Path home;
    private @Nullable EmbeddedPostgres running;

    public Postgres(Path home) {
        this.home = home;
    }

    /** A database that is empty, and the ways into it. */
    public DatabaseAccess fresh(String name) throws SQLException {
        as("drop database if exists " + name + " with (force)", "create database " + name + " owner relevo_owner");
        return server().access(name);
    }

    /** Writes out what the side before has left, so that no side pays for another. */
    public void settle() throws SQLException {
        as("checkpoint");
    }

    /** A setting of the server as it is in force. */
    public String shown(String setting) throws SQLException {
        try (var connection = superuser();
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** An address as settings have it: role and password in it. */
    public static String address(Login login, String more) {
        return login.url() + "?user=" + login.user() + "&password="
                + URLEncoder.encode(login.password(), StandardCharsets.UTF_8) + more;
    }

    private void as(String... commands) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private Connection superuser() throws SQLException {
        var login = server().superuser();
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    private EmbeddedPostgres server() {
        var server = running == null ? EmbeddedPostgres.start(home) : running;
        running = server;
        return server;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
