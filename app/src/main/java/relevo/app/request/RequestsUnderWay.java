package relevo.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** What requests mean for the end of a tenant's engagement; those of every organisation count. */
@Component
public class RequestsUnderWay {
    private static final String FIND = """
            select waiting, last_filed from requests_for(array[lower(:domain)], cast(:opening as uuid[]))
            """;

    private final JdbcClient database;
    private final Transactions transactions;
    private final Tenants tenants;

    RequestsUnderWay(JdbcClient database, Transactions transactions, Tenants tenants) {
        this.database = database;
        this.transactions = transactions;
        this.tenants = tenants;
    }

    /**
     * What a request to move asks for.
     *
     * @param underWay a request for the tenant is neither approved nor cancelled
     * @param filed a request was filed, and not cancelled, on the day of the engagement's last discussion or later, or,
     *     where none was held, after the engagement was opened; the requests that opened or joined it before don't count
     */
    public record Facts(boolean underWay, boolean filed) {
        static final Facts NONE = new Facts(false, false);
    }

    /** Joins the transaction of that reader; a tenant that the reader can't see has no requests. */
    public Facts of(Reader reader, TenantId tenant) {
        return transactions.reading(
                reader,
                () -> tenants.find(tenant).map(Standing::state).map(this::facts).orElse(Facts.NONE));
    }

    private Facts facts(TenantState state) {
        var found = database.sql(FIND)
                .param("domain", state.profile().domain())
                .param("opening", opening(state))
                .query(Found::of)
                .single();
        boolean filed = since(state)
                .map(since -> found.last() != null && !found.last().isBefore(since))
                .orElse(false);
        return new Facts(found.waiting(), filed);
    }

    /** Before the first discussion, the requests of the engagement themselves are not further ones. */
    private static String[] opening(TenantState state) {
        return state.open().filter(_ -> lastDiscussion(state).isEmpty()).stream()
                .flatMap(open -> open.requests().stream())
                .map(Object::toString)
                .toArray(String[]::new);
    }

    private static Optional<Instant> since(TenantState state) {
        return lastDiscussion(state)
                .map(held -> held.held().atStartOfDay(state.profile().zone()).toInstant())
                .or(() -> state.open().map(Chapter.Open::since));
    }

    private static Optional<Discussion> lastDiscussion(TenantState state) {
        return state.engaged().stream()
                .map(Service::progress)
                .map(progress -> progress.discussed())
                .filter(Objects::nonNull)
                .max(java.util.Comparator.comparing(Discussion::held));
    }

    /** What the database says. */
    private record Found(boolean waiting, @Nullable Instant last) {
        static Found of(ResultSet row, int number) throws SQLException {
            @Nullable OffsetDateTime last = row.getObject("last_filed", OffsetDateTime.class);
            return new Found(row.getBoolean("waiting"), last == null ? null : last.toInstant());
        }
    }
}
