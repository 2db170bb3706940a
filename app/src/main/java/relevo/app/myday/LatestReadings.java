package relevo.app.myday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;

/** Active users of the latest readings of several tenants, by one query; to be called within a transaction. */
@Component
class LatestReadings {
    private static final String FIND = """
            select distinct on (tenant_id, service) tenant_id, service, active_users from readings
             where tenant_id = any (cast(? as uuid[])) and as_of >= ?
             order by tenant_id, service, as_of desc, stored_at desc
            """;

    private final JdbcClient database;

    LatestReadings(JdbcClient database) {
        this.database = database;
    }

    Map<TenantId, Map<ServiceId, Integer>> since(LocalDate since, Collection<TenantId> tenants) {
        Map<TenantId, Map<ServiceId, Integer>> latest = new HashMap<>();
        String[] ids = tenants.stream().map(TenantId::toString).toArray(String[]::new);
        database.sql(FIND).params(ids, since).query(row -> {
            latest.computeIfAbsent(new TenantId(row.getObject(1, UUID.class)), _ -> new HashMap<>())
                    .put(new ServiceId(row.getString(2)), row.getInt(3));
        });
        return latest;
    }
}
