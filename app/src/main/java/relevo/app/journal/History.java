package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Evolution;

/** Reads journals, in the caller's transaction: whose access has ended sees the events up to that moment. */
@Component
public class History {
    private static final String FORWARD = """
            select version, event, command_id from journal
             where tenant_id = ? and version >= ? order by version limit ?
            """;
    private static final String BACKWARD = """
            select version, event, command_id from journal
             where tenant_id = ? and version <= ? order by version desc limit ?
            """;
    private static final String NAMING = """
            select version, event, command_id from journal
             where tenant_id = ? and position(convert_to(?, 'UTF8') in event) > 0 order by version
            """;
    private static final String UP_TO = """
            select j.tenant_id, j.version, j.event, j.command_id
              from unnest(cast(? as uuid[]), cast(? as bigint[])) as wanted (tenant_id, until)
              join journal j on j.tenant_id = wanted.tenant_id and j.version <= wanted.until
             order by j.version
            """;
    private static final String AT = """
            select j.tenant_id, j.version, j.event, j.command_id
              from unnest(cast(? as uuid[]), cast(? as timestamptz[])) as wanted (tenant_id, at)
              join journal j on j.tenant_id = wanted.tenant_id and j.at = wanted.at
             order by j.version
            """;

    private static final String LATEST = """
            select j.tenant_id, j.version, j.event, j.command_id
              from unnest(cast(? as uuid[])) as wanted (tenant_id)
             cross join lateral (select * from journal e where e.tenant_id = wanted.tenant_id
                                  order by e.version desc limit ?) j
             order by j.version desc
            """;

    private final JdbcClient database;

    History(JdbcClient database) {
        this.database = database;
    }

    /** Every event, the oldest first. */
    public List<Told> all(TenantId tenant) {
        return of(tenant, 1, Integer.MAX_VALUE);
    }

    /** The events that name something by its id, the oldest first; the database looks, so that no others are read. */
    public List<Told> naming(TenantId tenant, UUID id) {
        return database.sql(NAMING)
                .params(tenant.value(), id.toString())
                .query(History::told)
                .list();
    }

    /** At most so many events from this version on, the oldest first. */
    public List<Told> of(TenantId tenant, long from, int limit) {
        return told(FORWARD, tenant, from, limit);
    }

    /** At most so many events up to this version, the newest first. */
    public List<Told> back(TenantId tenant, long from, int limit) {
        return told(BACKWARD, tenant, from, limit);
    }

    /** The tenant as this reader last could see it: folded from the events that they may read. */
    public Optional<Standing> folded(TenantId tenant) {
        List<Told> all = all(tenant);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var state = Evolution.fold(all.stream().map(Told::recorded).toList());
        return Optional.of(new Standing(tenant, state, all.getLast().version()));
    }

    /** The events of several tenants, of each up to a version, the oldest first; one query. */
    public Map<TenantId, List<Told>> upTo(Map<TenantId, Long> versions) {
        return ofSeveral(UP_TO, versions);
    }

    /** The events that several tenants recorded at a moment each; one query. */
    public Map<TenantId, List<Told>> at(Map<TenantId, Instant> moments) {
        return ofSeveral(AT, moments);
    }

    /** The last events of several tenants, at most so many of each, the newest first; one query. */
    public Map<TenantId, List<Told>> latest(Collection<TenantId> tenants, int limit) {
        Map<TenantId, List<Told>> all = new HashMap<>();
        String[] ids = tenants.stream().map(TenantId::toString).toArray(String[]::new);
        database.sql(LATEST).params(ids, limit).query(row -> {
            put(row, all);
        });
        return all;
    }

    private static void put(ResultSet row, Map<TenantId, List<Told>> all) throws SQLException {
        var tenant = new TenantId(row.getObject("tenant_id", UUID.class));
        all.computeIfAbsent(tenant, _ -> new ArrayList<>()).add(told(row, 0));
    }

    private Map<TenantId, List<Told>> ofSeveral(String statement, Map<TenantId, ?> wanted) {
        Map<TenantId, List<Told>> all = new HashMap<>();
        String[] tenants = new String[wanted.size()];
        String[] bounds = new String[wanted.size()];
        int next = 0;
        for (var each : wanted.entrySet()) {
            tenants[next] = each.getKey().toString();
            bounds[next++] = each.getValue().toString();
        }
        database.sql(statement).params(tenants, bounds).query(row -> {
            put(row, all);
        });
        return all;
    }

    private List<Told> told(String statement, TenantId tenant, long from, int limit) {
        return database.sql(statement)
                .params(tenant.value(), from, limit)
                .query(History::told)
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        Recorded recorded = CanonicalJson.read(Recorded.class, row.getBytes("event"));
        return new Told(
                row.getLong("version"),
                recorded.at(),
                recorded.by(),
                recorded.event(),
                row.getObject("command_id", UUID.class));
    }
}
