package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

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
                select tenant_id, '5 tenant_domain' from tenant_domain union
                select tenant_id, '6 involvement' from involvement union
                select tenant_id, '7 tenant_person' from tenant_person union
                select tenant_id, '8 partner_tenant' from partner_tenant union
                select tenant_id, '9 messages' from messages union
                select tenant_id, '9 milestone' from milestone) known
             where not exists (select from tenant t where t.tenant_id = known.tenant_id)
             group by tenant_id order by tenant_id
            """;

    private static final String ALL_OF = " where tenant_id = any (cast(:tenants as uuid[])) order by tenant_id";

    private static final String READINGS = """
            select tenant_id, reading_id, active_users, source, as_of from readings
             where tenant_id = any (cast(:tenants as uuid[])) and reading_id = any (cast(:ids as uuid[]))
            union all
            select tenant_id, reading_id, active_users, source, as_of from corrected_readings
             where tenant_id = any (cast(:tenants as uuid[])) and reading_id = any (cast(:ids as uuid[]))
            """;

    private static final String EDITIONS = "select id from editions where id = any (cast(:pinned as text[]))";

    private final JdbcClient database;
    private final List<Beside> beside;

    Streams(JdbcClient database, List<Beside> beside) {
        this.database = database;
        this.beside = List.copyOf(beside);
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
        each("select * from messages" + ALL_OF, checks, TenantCheck::mail);
        each("select * from message_recipients" + ALL_OF, checks, TenantCheck::recipient);
        readings(checks);
        each("select * from access" + ALL_OF, checks, TenantCheck::access);
        each("select * from involvement" + ALL_OF, checks, TenantCheck::involvement);
        each("select * from tenant" + ALL_OF, checks, TenantCheck::state);
        Partners partners = partners(checks.values());
        Set<EditionId> editions = editions(checks.values());
        checks.values().forEach(check -> check.end(partners, editions));
        differences(checks);
        return List.copyOf(checks.values());
    }

    /** Only those that are cited: there are as many as days and services. */
    private void readings(Map<TenantId, TenantCheck> checks) {
        Set<UUID> cited = new HashSet<>();
        checks.values().forEach(check -> cited.addAll(check.cited()));
        if (!cited.isEmpty()) {
            String[] ids = cited.stream().map(UUID::toString).toArray(String[]::new);
            each(database.sql(READINGS).param("ids", ids), checks, TenantCheck::reading);
        }
    }

    private Partners partners(Collection<TenantCheck> checks) {
        Set<UUID> everybody = new HashSet<>();
        checks.forEach(check -> everybody.addAll(check.everybody()));
        return Partners.of(database, everybody);
    }

    /** Those of the pinned ones that are stored. */
    private Set<EditionId> editions(Collection<TenantCheck> checks) {
        String[] pinned = checks.stream()
                .flatMap(check -> check.pinned().stream())
                .map(EditionId::value)
                .distinct()
                .toArray(String[]::new);
        return database.sql(EDITIONS)
                .param("pinned", pinned)
                .query((row, number) -> new EditionId(row.getString("id")))
                .set();
    }

    private void differences(Map<TenantId, TenantCheck> checks) {
        Map<TenantId, TenantState> states = new LinkedHashMap<>();
        checks.forEach((tenant, check) -> check.state().ifPresent(state -> states.put(tenant, state)));
        beside.stream()
                .flatMap(each -> each.differences(states).stream())
                .forEach(found ->
                        Objects.requireNonNull(checks.get(found.tenant())).differs(found));
    }

    private void each(String query, Map<TenantId, TenantCheck> checks, Row row) {
        each(database.sql(query), checks, row);
    }

    private static void each(StatementSpec query, Map<TenantId, TenantCheck> checks, Row row) {
        String[] tenants = checks.keySet().stream().map(TenantId::toString).toArray(String[]::new);
        query.withFetchSize(ROWS).param("tenants", tenants).query(found -> {
            var tenant = new TenantId(found.getObject("tenant_id", UUID.class));
            row.read(Objects.requireNonNull(checks.get(tenant)), found);
        });
    }

    /** What a check does with a row of its tenant. */
    private interface Row {
        void read(TenantCheck check, ResultSet row) throws SQLException;
    }
}
