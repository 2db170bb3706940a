package relevo.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private static final String FIND_ALL = """
            select wanted.tenant_id, found.waiting, found.last_filed
              from unnest(cast(:tenants as uuid[]), cast(:domains as text[]), cast(:openings as text[]))
                       as wanted (tenant_id, domain, opening)
             cross join lateral
                   requests_for(array[lower(wanted.domain)], cast(string_to_array(wanted.opening, ',') as uuid[])) found
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

    /** The same for several tenants, by one query; to be called within a transaction that may see them. */
    public Map<TenantId, Facts> of(Collection<Standing> standings) {
        Map<TenantId, TenantState> states = new LinkedHashMap<>();
        standings.forEach(standing -> states.put(standing.id(), standing.state()));
        Map<TenantId, Facts> facts = new HashMap<>();
        database.sql(FIND_ALL)
                .param("tenants", texts(states.keySet(), TenantId::toString))
                .param(
                        "domains",
                        texts(states.values(), state -> state.profile().domain()))
                .param("openings", texts(states.values(), state -> String.join(",", opening(state))))
                .query(row -> {
                    var tenant = new TenantId(row.getObject("tenant_id", UUID.class));
                    facts.put(tenant, facts(Objects.requireNonNull(states.get(tenant)), Found.of(row, 0)));
                });
        return facts;
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private Facts facts(TenantState state) {
        var found = database.sql(FIND)
                .param("domain", state.profile().domain())
                .param("opening", opening(state))
                .query(Found::of)
                .single();
        return facts(state, found);
    }

    private static Facts facts(TenantState state, Found found) {
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
