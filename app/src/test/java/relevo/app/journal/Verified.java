package relevo.app.journal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import relevo.app.database.Login;
import relevo.app.database.TestTransactions;

/** The inspection of a database that no application of this JVM runs on. */
public final class Verified {
    private Verified() {}

    public static List<Fault> faults(Login login, Path data) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            var source = new SingleConnectionDataSource(connection, true);
            var database = JdbcClient.create(source);
            var inspection = new Inspection(
                    new Streams(database, List.of(new SearchedBy(database))),
                    Erasures.in(data, database),
                    TestTransactions.on(source));
            var faults = new ArrayList<Fault>();
            inspection.all(faults::add, so -> {});
            return faults;
        }
    }
}
