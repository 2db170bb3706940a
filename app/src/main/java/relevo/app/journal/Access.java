package relevo.app.journal;

import java.time.ZoneOffset;
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
    private static final String SETTLE = """
            select settle_access(
                :tenant, :first, :last, :at, cast(:people as uuid[]), cast(:registrar as uuid)) is null
            """;

    private final JdbcClient database;

    Access(JdbcClient database) {
        this.database = database;
    }

    /** Who takes a tenant in has access until its custody first changes. */
    void begin(Appended appended, Reader registrar) {
        settle(appended, registrar.operator() ? null : registrar.organisation());
    }

    void follow(Appended appended) {
        TenantState before = appended.before();
        if (before != null && changes(before, appended.after())) {
            settle(appended, null);
        }
    }

    boolean changes(TenantState before, TenantState after) {
        return !Involved.in(before).equals(Involved.in(after));
    }

    private void settle(Appended appended, @Nullable UUID registrar) {
        Set<UUID> people = Involved.in(appended.after());
        database.sql(SETTLE)
                .param("tenant", appended.tenant().value())
                .param("first", appended.version() + 1)
                .param("last", appended.last())
                .param("at", appended.at().atOffset(ZoneOffset.UTC))
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .param("registrar", registrar)
                .query((row, number) -> number)
                .single();
    }
}
