package relevo.app.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/**
 * A tenant as the database has it.
 *
 * @param rows of its journal
 * @param events their types, in their order
 * @param row the bytes of the state row, as text
 */
record Seen(long rows, List<String> events, String row, TenantState state) {
    private static final String TYPES = """
            select convert_from(event, 'UTF8')::jsonb -> 'event' ->> 'type' from journal where tenant_id = ? order by version
            """;

    static Seen of(TenantId tenant, JdbcClient database, Transactions transactions, Tenants tenants) {
        return transactions.reading(Reader.BACKGROUND, () -> {
            List<String> events = database.sql(TYPES)
                    .param(tenant.value())
                    .query((row, number) -> row.getString(1))
                    .list();
            String row = database.sql(
                            "select version || md5(state) || md5(head) || holder from tenant where tenant_id = ?")
                    .param(tenant.value())
                    .query((one, number) -> one.getString(1))
                    .single();
            Standing standing = tenants.find(tenant).orElseThrow();
            return new Seen(events.size(), events, row, standing.state());
        });
    }

    boolean same(Seen other) {
        return rows == other.rows && row.equals(other.row);
    }

    /** What was recorded since. */
    List<String> since(Seen before) {
        List<String> all = new ArrayList<>(events);
        return all.subList(Math.min(all.size(), before.events.size()), all.size());
    }

    List<Part> changed(Seen before) {
        return Arrays.stream(Part.values())
                .filter(part -> part.differs(before.state, state))
                .toList();
    }
}
