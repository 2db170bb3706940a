package relevo.app.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;

/** Where in the journals engagements were closed, by an index of just those events; within a transaction. */
@Component
class Ends {
    private static final String WHICH = """
              from journal j
             where position('"type":"EngagementClosed"'::bytea in j.event) > 0
               and j.at >= :from and j.at < :until
               and (cast(:manager as text) is null or exists (
                    select from journal l
                     where l.tenant_id = j.tenant_id and l.version = j.version - 1
                       and position('"type":"TenantLeft"'::bytea in l.event) > 0
                       and position(convert_to(:manager, 'UTF8') in l.event) > 0))
            """;
    private static final String FIND = "select j.tenant_id, j.version, j.at " + WHICH + """
               and (cast(:at as timestamptz) is null or (j.at, j.tenant_id) < (:at, :tenant))
             order by j.at desc, j.tenant_id desc limit :most
            """;
    private static final String COUNT = "select count(*) " + WHICH;

    private final JdbcClient database;

    Ends(JdbcClient database) {
        this.database = database;
    }

    /** The end of an engagement: the version of its last event. */
    record End(TenantId tenant, long version, Instant at) {}

    /**
     * The engagements closed in a period.
     *
     * @param manager who left with them; null for anybody
     */
    record Period(Instant from, Instant until, @Nullable UUID manager) {}

    /** The latest first, after the given one. */
    List<End> find(Period period, @Nullable End after, int most) {
        return query(FIND, period)
                .param("at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("tenant", after == null ? null : after.tenant().value())
                .param("most", most)
                .query(Ends::end)
                .list();
    }

    int count(Period period) {
        return query(COUNT, period).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec query(String sql, Period period) {
        return database.sql(sql)
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC))
                .param(
                        "manager",
                        period.manager() == null ? null : period.manager().toString());
    }

    private static End end(ResultSet row, int number) throws SQLException {
        return new End(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
