package relevo.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import relevo.app.CannotStart;

/** Sees to it that the application's role exists and that the application's login may act as it. */
final class ApplicationRole {
    private static final int OLDEST_MAJOR = 15;
    private static final String ROLE = DatabaseAccess.APPLICATION_ROLE;

    private ApplicationRole() {}

    static void prepare(DatabaseAccess access) {
        var owner = access.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            checkVersion(connection);
            try (var statement = connection.createStatement()) {
                prepare(statement, access.application().user());
            }
        } catch (SQLException e) {
            throw new CannotStart("database.not-reached", owner.url(), owner.user(), String.valueOf(e.getMessage()));
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var found = connection.getMetaData().getDatabaseMajorVersion();
        if (found < OLDEST_MAJOR) {
            throw new CannotStart("database.too-old", found, OLDEST_MAJOR);
        }
    }

    private static void prepare(Statement statement, String login) throws SQLException {
        try {
            if (!holds(statement, "exists (select from pg_roles where rolname = '" + ROLE + "')")) {
                statement.execute("create role " + ROLE + " nologin");
            }
            if (!holds(statement, "pg_has_role('" + login.replace("'", "''") + "', '" + ROLE + "', 'member')")) {
                statement.execute("grant " + ROLE + " to \"" + login.replace("\"", "\"\"") + "\"");
            }
        } catch (SQLException e) {
            throw new CannotStart("database.no-role", ROLE, login, String.valueOf(e.getMessage()));
        }
    }

    private static boolean holds(Statement statement, String condition) throws SQLException {
        try (var rows = statement.executeQuery("select " + condition)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
