package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** Reads whole records of tenants, a few tenants at a time and row by row, in the caller's transaction. */
@Component
class Streams {
    private static final int ROWS = 500;
    private static final String AFTER = """
            select tenant_id from tenant where tenant_id > ? order by tenant_id limit ?
            """;

    /** Of tenants that no state row tells of; the first table by name that still knows them. */
    private static final String WITHOUT_STATE = """
            select tenant_id, min(place) from (
                select tenant_id, '1 journal' place from journal union
                select tenant_id, '2 command' from command union
                select tenant_id, '3 content' from content union
                select tenant_id, '4 access' from access union
                select tenant_id, '5 tenant_domain' from tenant_domain) known
             where not exists (select from tenant t where t.tenant_id = known.tenant_id)
             group by tenant_id order by tenant_id
            """;

    private static final String ALL_OF = " where tenant_id = any (cast(? as uuid[])) order by tenant_id";

    private final JdbcClient database;

    Streams(JdbcClient database) {
        this.database = database;
    }

    /** The next tenants by id, null for the first ones; empty after the last. */
    List<TenantId> after(@Nullable TenantId last, int limit) {
        return database.sql(AFTER)
                .params(last == null ? new UUID(0, 0) : last.value(), limit)
                .query((row, number) -> new TenantId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What is left of tenants without a state row, with the table that it stands in. */
    Map<TenantId, String> withoutState() {
        Map<TenantId, String> left = new LinkedHashMap<>();
        database.sql(WITHOUT_STATE).withFetchSize(ROWS).query(row -> {
            left.put(
                    new TenantId(row.getObject(1, UUID.class)), row.getString(2).substring(2));
        });
        return left;
    }

    List<TenantCheck> check(Collection<TenantId> tenants, Predicate<ContentId> erased) {
        Map<TenantId, TenantCheck> checks = new LinkedHashMap<>();
        tenants.forEach(tenant -> checks.put(tenant, new TenantCheck(tenant, erased)));
        each("select * from journal" + ALL_OF + ", version", checks, TenantCheck::event);
        each("select * from command" + ALL_OF, checks, TenantCheck::command);
        each("select * from content" + ALL_OF, checks, TenantCheck::text);
        each("select * from tenant_domain" + ALL_OF, checks, TenantCheck::domain);
        each("select * from tenant" + ALL_OF, checks, TenantCheck::state);
        checks.values().forEach(TenantCheck::end);
        return List.copyOf(checks.values());
    }

    private void each(String query, Map<TenantId, TenantCheck> checks, Row row) {
        String[] ids = checks.keySet().stream().map(TenantId::toString).toArray(String[]::new);
        database.sql(query).withFetchSize(ROWS).param(ids).query(found -> {
            var tenant = new TenantId(found.getObject("tenant_id", UUID.class));
            row.read(Objects.requireNonNull(checks.get(tenant)), found);
        });
    }

    /** What a check does with a row of its tenant. */
    private interface Row {
        void read(TenantCheck check, ResultSet row) throws SQLException;
    }
}
