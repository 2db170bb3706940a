package relevo.app.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;

/** Reads journals byte for byte, in the caller's transaction, as far as the reader may. */
@Component
public class StoredEvents {
    private static final int AT_ONCE = 500;
    private static final String RANGE = """
            select version, event, hash from journal
             where tenant_id = ? and version between ? and ? order by version limit ?
            """;

    private final JdbcClient database;

    StoredEvents(JdbcClient database) {
        this.database = database;
    }

    /** Each event of the range in its order; only some hundred are held at a time. */
    public void each(TenantId tenant, long from, long until, Consumer<StoredEvent> taker) {
        for (long next = from; next <= until; ) {
            List<StoredEvent> some = some(tenant, next, until, AT_ONCE);
            some.forEach(taker);
            next = some.size() < AT_ONCE ? until + 1 : some.getLast().version() + 1;
        }
    }

    public Optional<StoredEvent> at(TenantId tenant, long version) {
        return some(tenant, version, version, 1).stream().findFirst();
    }

    private List<StoredEvent> some(TenantId tenant, long from, long until, int limit) {
        return database.sql(RANGE)
                .params(tenant.value(), from, until, limit)
                .query((row, number) -> new StoredEvent(row.getLong(1), row.getBytes(2), row.getBytes(3)))
                .list();
    }
}
