package relevo.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Transactions on a database that no application of this JVM runs on. */
public final class TestTransactions {
    private TestTransactions() {}

    public static Transactions on(DataSource source) {
        return new Transactions(JdbcClient.create(source), new JdbcTransactionManager(source));
    }
}
