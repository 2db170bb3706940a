package relevo.app.journal;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.engagement.state.TenantState;

/** Opens and ends the intervals in which partners may read a tenant, by the people who have to do with it. */
@Component
class Access {
    private static final String SETTLE = "settle_access(?, ?, ?, ?, cast(? as uuid[]), cast(? as uuid))";

    private final JdbcClient database;

    Access(JdbcClient database) {
        this.database = database;
    }

    /** Who takes a tenant in has access until its custody first changes. */
    void begin(Appended appended, Reader registrar) {
        var settling = settling(appended, registrar.operator() ? null : registrar.organisation());
        database.sql(settling.alone())
                .params(settling.parameters())
                .query((row, number) -> number)
                .single();
    }

    /** What settles who may read, where somebody comes or goes. */
    List<Call> calls(Appended appended) {
        TenantState before = appended.before();
        boolean changes = before != null && !Involved.in(before).equals(Involved.in(appended.after()));
        return changes ? List.of(settling(appended, null)) : List.of();
    }

    private static Call settling(Appended appended, @Nullable UUID registrar) {
        Set<UUID> people = Involved.in(appended.after());
        return Call.of(
                SETTLE,
                appended.tenant().value(),
                appended.version() + 1,
                appended.last(),
                appended.at().atOffset(ZoneOffset.UTC),
                people.stream().map(UUID::toString).toArray(String[]::new),
                Call.typed(Types.OTHER, registrar));
    }
}
