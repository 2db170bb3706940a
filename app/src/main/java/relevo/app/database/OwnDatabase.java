package relevo.app.database;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import relevo.app.CannotStart;

/** Makes the owner, the application's role and the database of a private server; all of it may be there already. */
final class OwnDatabase {
    private OwnDatabase() {}

    static void prepare(Login superuser, Folders folders) throws IOException {
        var owner = Secret.in(folders.secret(EmbeddedPostgres.OWNER));
        var application = Secret.in(folders.secret(DatabaseAccess.APPLICATION_ROLE));
        try (var connection = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            role(statement, EmbeddedPostgres.OWNER, owner);
            role(statement, DatabaseAccess.APPLICATION_ROLE, application);
            if (absent(statement, "pg_database where datname", EmbeddedPostgres.DATABASE)) {
                statement.execute("create database " + EmbeddedPostgres.DATABASE + " owner " + EmbeddedPostgres.OWNER);
            }
        } catch (SQLException e) {
            throw new CannotStart("database.not-started", folders.home(), String.valueOf(e.getMessage()));
        }
    }

    /** The password is set each time, so that the file always tells the truth. */
    private static void role(Statement statement, String name, String password) throws SQLException {
        if (absent(statement, "pg_roles where rolname", name)) {
            statement.execute("create role " + name);
        }
        statement.execute("alter role " + name + " login nosuperuser nobypassrls password '" + password + "'");
    }

    private static boolean absent(Statement statement, String where, String name) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            return !rows.next();
        }
    }
}
