package relevo.app.usage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** The months that readings can be of: a partition for each, from the oldest that is taken to the next but one. */
@Component
class ReadingPartitions {
    private static final String MAKE = """
            select make_reading_partitions((current_date - interval '5 years 1 month')::date,
                                           (current_date + interval '2 months')::date) is null
            """;

    private final JdbcClient database;
    private final Transactions transactions;

    ReadingPartitions(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Makes those that are missing, also the months that went by while nothing ran; in a transaction of its own. */
    void make() {
        transactions.as(
                Reader.BACKGROUND,
                () -> database.sql(MAKE).query((row, number) -> number).single());
    }
}
