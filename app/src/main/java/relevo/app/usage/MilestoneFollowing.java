package relevo.app.usage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Consequence;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Keeps the milestone rows as the journal says, in the same transaction. */
@Component
class MilestoneFollowing implements Consequence {
    private static final String FOLLOW = """
            select follow_milestone(
                :tenant, :service, :name, :zone, :needed,
                cast(:reachedOn as date), :reachedSource, cast(:reachedBy as uuid),
                cast(:citedOn as date), :citedSource, cast(:cited as uuid), :reviewing, :at) is null
            """;

    private final JdbcClient database;
    private final MilestoneRules rules;

    MilestoneFollowing(JdbcClient database, MilestoneRules rules) {
        this.database = database;
        this.rules = rules;
    }

    @Override
    public boolean follows(TenantState before, TenantState after, List<Recorded> events) {
        return !MilestoneRow.of(before, rules)
                .entrySet()
                .containsAll(MilestoneRow.of(after, rules).entrySet());
    }

    @Override
    public void follow(TenantId tenant, @Nullable TenantState before, TenantState after, List<Recorded> events) {
        var known = before == null ? Map.<ServiceId, MilestoneRow>of() : MilestoneRow.of(before, rules);
        var at = events.getLast().at();
        MilestoneRow.of(after, rules).forEach((service, row) -> {
            if (!row.equals(known.get(service))) {
                store(tenant, service, row, at);
            }
        });
    }

    private void store(TenantId tenant, ServiceId service, MilestoneRow row, Instant at) {
        var reached = row.reached();
        var cited = row.cited();
        database.sql(FOLLOW)
                .param("tenant", tenant.value())
                .param("service", service.value())
                .param("name", row.name())
                .param("zone", row.zone())
                .param("needed", row.needed())
                .param("reachedOn", reached == null ? null : reached.asOf())
                .param("reachedSource", reached == null ? null : reached.source())
                .param("reachedBy", reached == null ? null : reached.reading())
                .param("citedOn", cited == null ? null : cited.asOf())
                .param("citedSource", cited == null ? null : cited.source())
                .param("cited", cited == null ? null : cited.reading())
                .param("reviewing", row.reviewing())
                .param("at", Timestamp.from(at))
                .query((result, number) -> number)
                .single();
    }
}
