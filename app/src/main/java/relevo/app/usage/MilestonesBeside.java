package relevo.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Beside;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Holds the milestone rows against what the journals give, and makes them anew. */
@Component
class MilestonesBeside implements Beside {
    private static final String ROWS = "select * from milestone where tenant_id = any (cast(? as uuid[]))";
    private static final String STRAY =
            "delete from milestone where tenant_id = ? and service <> all (cast(? as text[]))";

    private final JdbcClient database;
    private final MilestoneRules rules;
    private final Clock clock;

    MilestonesBeside(JdbcClient database, MilestoneRules rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Difference> differences(Map<TenantId, TenantState> states) {
        var stored = stored(states.keySet());
        List<Difference> all = new ArrayList<>();
        states.forEach(
                (tenant, state) -> all.addAll(differences(tenant, state, stored.getOrDefault(tenant, Map.of()))));
        return all;
    }

    /** What has to be looked at is marked anew, as by a change. */
    @Override
    public void repair(TenantId tenant, TenantState state) {
        var told = MilestoneRow.of(state, rules);
        var stored = stored(Set.of(tenant)).getOrDefault(tenant, Map.of());
        database.sql(STRAY)
                .params(
                        tenant.value(),
                        told.keySet().stream().map(ServiceId::value).toArray(String[]::new))
                .update();
        told.forEach((service, row) -> {
            if (!fits(state, stored.get(service), row)) {
                var following = MilestoneFollowing.following(tenant, service, row, clock.instant());
                database.sql(following.alone())
                        .params(following.parameters())
                        .query((found, number) -> number)
                        .single();
            }
        });
    }

    private List<Difference> differences(TenantId tenant, TenantState state, Map<ServiceId, MilestoneRow> stored) {
        var told = MilestoneRow.of(state, rules);
        Set<ServiceId> services = new HashSet<>(told.keySet());
        services.addAll(stored.keySet());
        return services.stream()
                .sorted()
                .filter(service -> !fits(state, stored.get(service), told.get(service)))
                .map(service -> new Difference(
                        tenant,
                        "milestone",
                        service + " " + Objects.requireNonNullElse(stored.get(service), "–"),
                        service + " " + Objects.requireNonNullElse(told.get(service), "–")))
                .toList();
    }

    /** Without an engagement a row keeps the figure of the rules that were the newest when the service was last changed. */
    private static boolean fits(TenantState state, @Nullable MilestoneRow stored, @Nullable MilestoneRow told) {
        return stored != null
                && told != null
                && told.equals(state.open().isPresent() ? stored : stored.needing(told.needed()));
    }

    private Map<TenantId, Map<ServiceId, MilestoneRow>> stored(Set<TenantId> tenants) {
        Map<TenantId, Map<ServiceId, MilestoneRow>> all = new HashMap<>();
        String[] ids = tenants.stream().map(TenantId::toString).toArray(String[]::new);
        database.sql(ROWS).param(ids).query(row -> {
            all.computeIfAbsent(new TenantId(row.getObject("tenant_id", UUID.class)), each -> new HashMap<>())
                    .put(new ServiceId(row.getString("service")), row(row));
        });
        return all;
    }

    private static MilestoneRow row(ResultSet row) throws SQLException {
        return new MilestoneRow(
                row.getString("name"),
                row.getString("zone"),
                row.getInt("needed"),
                cited(row, "reached_on", "reached_source", "reached_by"),
                cited(row, "cited_on", "cited_source", "cited"),
                row.getBoolean("reviewing"));
    }

    private static MilestoneRow.@Nullable Cited cited(ResultSet row, String on, String source, String reading)
            throws SQLException {
        LocalDate date = row.getObject(on, LocalDate.class);
        String from = row.getString(source);
        UUID id = row.getObject(reading, UUID.class);
        return date == null || from == null || id == null ? null : new MilestoneRow.Cited(date, from, id);
    }
}
