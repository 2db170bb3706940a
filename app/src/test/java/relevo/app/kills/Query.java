package relevo.app.kills;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import relevo.app.database.Login;

/** Asks a database directly, past everything that the application does. */
record Query(Login login) {
    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** The parameters are arrays of texts. */
    <T> List<T> rows(String query, Row<T> reading, String[]... parameters) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var prepared = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setArray(i + 1, connection.createArrayOf("text", parameters[i]));
            }
            return read(prepared, reading);
        }
    }

    private static <T> List<T> read(PreparedStatement prepared, Row<T> reading) throws SQLException {
        var all = new ArrayList<T>();
        try (var rows = prepared.executeQuery()) {
            while (rows.next()) {
                all.add(reading.read(rows));
            }
        }
        return all;
    }
}
