package relevo.app.myday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.request.Status;

/** The requests that nobody has approved or cancelled; to be called within a transaction. */
@Component
public class WaitingRequests {
    private static final int SHOWN = 10;
    private static final String FIND = """
            select id, number, details ->> 'customer' customer, domain, status, filed_at, count(*) over () total
              from requests where status not in ('APPROVED', 'CANCELLED')
             order by filed_at, number limit ?
            """;

    private final JdbcClient database;

    WaitingRequests(JdbcClient database) {
        this.database = database;
    }

    /**
     * The oldest of them.
     *
     * @param total how many there are
     */
    public record Waiting(List<One> oldest, int total) {}

    /** A request. */
    public record One(UUID id, String label, String customer, String domain, Status status, Instant filed) {}

    Waiting oldest() {
        int[] total = new int[1];
        var oldest = database.sql(FIND)
                .param(SHOWN)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return one(row);
                })
                .list();
        return new Waiting(oldest, total[0]);
    }

    private static One one(ResultSet row) throws SQLException {
        return new One(
                row.getObject("id", UUID.class),
                "RFA-" + row.getLong("number"),
                row.getString("customer"),
                row.getString("domain"),
                Status.valueOf(row.getString("status")),
                row.getObject("filed_at", OffsetDateTime.class).toInstant());
    }
}
