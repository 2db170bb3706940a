package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    private final JdbcClient database;

    History(JdbcClient database) {
        this.database = database;
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
        List<Told> all = of(tenant, 1, Integer.MAX_VALUE);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var state = Evolution.fold(all.stream().map(Told::recorded).toList());
        return Optional.of(new Standing(tenant, state, all.getLast().version()));
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
