package relevo.app.message;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox in numbers, without any tenant's content; to be called within a transaction. */
@Component
class OutboxCounts {
    private final JdbcClient database;

    OutboxCounts(JdbcClient database) {
        this.database = database;
    }

    List<OutboxCount> now() {
        return database.sql("select * from outbox_counts()")
                .query((row, number) -> new OutboxCount(
                        Delivery.valueOf(row.getString("state")),
                        row.getLong("recipients"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }
}
