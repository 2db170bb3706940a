package relevo.app.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queues that hold tenants, and who is in them; to be called within a transaction. */
@Component
class Queues {
    /** Beyond so many, a queue is just long: counting millions would make the page slow and help nobody. */
    static final int COUNTED = 1000;

    static final int PAGE = 50;
    private static final String COUNTS = """
            with recursive queue (holder) as (
                (select holder from tenant where holder > 'queue:' order by holder limit 1)
                union all
                select (select t.holder from tenant t where t.holder > queue.holder order by t.holder limit 1)
                  from queue where queue.holder is not null
            )
            select substr(queue.holder, 7) id,
                   (select count(*) from (select from tenant t where t.holder = queue.holder limit :most) counted) tenants
              from queue where queue.holder is not null order by 1
            """;
    private static final String MEMBERS = """
            select tenant_id, name, customer_name, region, held_since, next_action, engaged,
                   move_id is not null moving
              from tenant
             where holder = :holder
               and (cast(:since as timestamptz) is null or (held_since, tenant_id) > (:since, :tenant))
             order by held_since, tenant_id limit :most
            """;

    private final JdbcClient database;

    Queues(JdbcClient database) {
        this.database = database;
    }

    /** A queue and how many it holds, one more than are counted where it is long. */
    record Count(String id, int tenants) {}

    /** A tenant of a queue. */
    record Member(
            UUID tenant,
            String name,
            String customer,
            String region,
            Instant since,
            @Nullable LocalDate nextAction,
            boolean engaged,
            boolean moving) {}

    /** Where a page of a queue ended. */
    record Cursor(Instant since, UUID tenant) {
        /** None where a part is missing: then the first page. */
        static @Nullable Cursor after(@Nullable Instant since, @Nullable UUID tenant) {
            return since == null || tenant == null ? null : new Cursor(since, tenant);
        }
    }

    List<Count> counts() {
        return database.sql(COUNTS)
                .param("most", COUNTED + 1)
                .query((row, number) -> new Count(row.getString("id"), row.getInt("tenants")))
                .list();
    }

    /** Those after the cursor, the longest in the queue first; one more than a page. */
    List<Member> members(String queue, @Nullable Cursor after) {
        return database.sql(MEMBERS)
                .param("holder", "queue:" + queue)
                .param("since", after == null ? null : after.since().atOffset(ZoneOffset.UTC))
                .param("tenant", after == null ? null : after.tenant())
                .param("most", PAGE + 1)
                .query(Queues::member)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("tenant_id", UUID.class),
                row.getString("name"),
                row.getString("customer_name"),
                row.getString("region"),
                row.getObject("held_since", OffsetDateTime.class).toInstant(),
                row.getObject("next_action", LocalDate.class),
                row.getBoolean("engaged"),
                row.getBoolean("moving"));
    }
}
