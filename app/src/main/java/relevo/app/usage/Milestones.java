package relevo.app.usage;

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
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Reading;

/** The milestone rows that somebody has to look at; to be called within a transaction. */
@Component
class Milestones {
    /** From the record itself, so that nothing is lost whatever became of the marks. */
    private static final String DERIVE = """
            update milestone m set due = :now
             where m.due is null and m.needed > 0 and not m.reviewing
               and case when m.reached_on is null
                   then exists (select from readings r
                                 where r.tenant_id = m.tenant_id and r.service = m.service
                                   and r.active_users >= m.needed)
                   else exists (select from readings r
                                 where r.tenant_id = m.tenant_id and r.service = m.service and not r.doubted
                                   and r.active_users < m.needed
                                   and r.as_of >= least(m.reached_on, coalesce(m.cited_on, m.reached_on))) end
            """;

    private static final String DUE = """
            select tenant_id, service, name, zone, needed, reached_on, reached_source, reached_by,
                   cited_on, cited_source, cited, reviewing, due
              from milestone
            """;
    private static final String NEXT = DUE + """
             where due is not null
               and (:after::timestamptz is null or (due, tenant_id, service) > (:after, :tenant::uuid, :service))
             order by due, tenant_id, service limit 200
            """;
    private static final String AGAIN = DUE + " where tenant_id = ? and service = ?";
    private static final String HELD = """
            select reading_id, active_users, source, as_of, doubted from readings
             where tenant_id = ? and service = ? order by as_of, stored_at, reading_id
            """;

    private final JdbcClient database;

    Milestones(JdbcClient database) {
        this.database = database;
    }

    /** One service's milestone. */
    record One(
            TenantId tenant,
            ServiceId service,
            MilestoneRow row,
            @Nullable OffsetDateTime due) {}

    int derive(Instant now) {
        database.sql(UsageStore.ONE_AT_A_TIME).query((row, number) -> number).single();
        return database.sql(DERIVE).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Those that wait, in the order of their waiting; from the beginning where there is none before. */
    List<One> after(@Nullable One before) {
        return database.sql(NEXT)
                .param("after", before == null ? null : before.due())
                .param("tenant", before == null ? null : before.tenant().value())
                .param("service", before == null ? null : before.service().value())
                .query(Milestones::one)
                .list();
    }

    One again(One one) {
        return database.sql(AGAIN)
                .params(one.tenant().value(), one.service().value())
                .query(Milestones::one)
                .single();
    }

    List<Held> readings(One one) {
        return database.sql(HELD)
                .params(one.tenant().value(), one.service().value())
                .query(Milestones::held)
                .list();
    }

    void doubted(One one, Reading reading) {
        database.sql("update readings set doubted = true where tenant_id = ? and reading_id = ?")
                .params(one.tenant().value(), reading.id().value())
                .update();
    }

    /** A mark that was set meanwhile stays. */
    void lookedAt(One one) {
        database.sql("""
                        update milestone set due = null
                         where tenant_id = :tenant and service = :service and due = :due::timestamptz
                        """)
                .param("tenant", one.tenant().value())
                .param("service", one.service().value())
                .param("due", one.due())
                .update();
    }

    private static One one(ResultSet row, int number) throws SQLException {
        return new One(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                new ServiceId(row.getString("service")),
                new MilestoneRow(
                        row.getString("name"),
                        row.getString("zone"),
                        row.getInt("needed"),
                        cited(row, "reached_on", "reached_source", "reached_by"),
                        cited(row, "cited_on", "cited_source", "cited"),
                        row.getBoolean("reviewing")),
                row.getObject("due", OffsetDateTime.class));
    }

    private static MilestoneRow.@Nullable Cited cited(ResultSet row, String asOf, String source, String reading)
            throws SQLException {
        var day = row.getObject(asOf, LocalDate.class);
        return day == null
                ? null
                : new MilestoneRow.Cited(day, row.getString(source), row.getObject(reading, UUID.class));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var reading = new Reading(
                new ReadingId(row.getObject("reading_id", UUID.class)),
                row.getInt("active_users"),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class));
        return new Held(reading, row.getBoolean("doubted"));
    }
}
