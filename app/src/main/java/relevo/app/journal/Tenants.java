package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.command.Command;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/**
 * The tenants: the one way in for every change, and how they stand.
 *
 * <p>A command id is a tenant's own: repeated, it gets its first answer. Refused commands leave no trace and may be asked
 * again under the same id. A change joins the transaction of its caller, if there is one.
 */
@Component
public class Tenants {
    private static final String FIND = """
            select tenant_id, version, state from tenant where tenant_id = any (cast(? as uuid[]))
            """;

    private final JdbcClient database;
    private final Transactions transactions;
    private final Handling handling;
    private final Registering registering;
    private final Domains domains;

    Tenants(
            JdbcClient database,
            Transactions transactions,
            Handling handling,
            Registering registering,
            Domains domains) {
        this.database = database;
        this.transactions = transactions;
        this.handling = handling;
        this.registering = registering;
        this.domains = domains;
    }

    /** One command that brings no texts along. */
    public Outcome handle(
            Acting acting, TenantId tenant, UUID commandId, @Nullable Long expectedVersion, Command command) {
        return handle(acting, tenant, commandId, expectedVersion, _ -> List.of(command));
    }

    /**
     * Decides commands one after the other; all are done, or none. Texts that they bring along are stored only if they are
     * accepted.
     *
     * @param commands may be called twice; it may ask the database only where the caller holds a transaction, because else it is
     *     called outside of one
     */
    public Outcome handle(
            Acting acting,
            TenantId tenant,
            UUID commandId,
            @Nullable Long expectedVersion,
            Function<Writing, List<Command>> commands) {
        return handle(new Asked(acting, tenant, commandId, expectedVersion, commands, List.of()));
    }

    /** Like {@link #handle}, on whatever version, with calls that belong to the change and are made only with it. */
    public Outcome handleWithCalls(
            Acting acting,
            TenantId tenant,
            UUID commandId,
            Function<Writing, List<Command>> commands,
            List<Call> along) {
        return handle(new Asked(acting, tenant, commandId, null, commands, along));
    }

    private Outcome handle(Asked asked) {
        return Attempts.of(() -> attempt(asked));
    }

    private Outcome attempt(Asked asked) {
        var foreseen = handling.foresee(asked);
        if (transactions.none() && foreseen.filter(handling::standsAlone).isPresent()) {
            return foreseen.flatMap(appended -> handling.alone(asked, appended))
                    .orElseGet(() -> opening(asked, Optional.empty()));
        }
        return opening(asked, foreseen);
    }

    private Outcome opening(Asked asked, Optional<Appended> foreseen) {
        return transactions.opening(asked.acting().reader(), () -> handling.handle(asked, foreseen));
    }

    /** Takes a tenant in; the first command registers it, others may follow. */
    public Outcome register(Acting acting, TenantId tenant, UUID commandId, List<Command> commands) {
        return register(acting, tenant, commandId, writing -> commands);
    }

    /** Like the other, for commands that bring texts along. */
    public Outcome register(Acting acting, TenantId tenant, UUID commandId, Function<Writing, List<Command>> commands) {
        var asked = new Asked(acting, tenant, commandId, null, commands, List.of());
        return Attempts.of(() -> transactions.as(acting.reader(), () -> registering.register(asked)));
    }

    /** A tenant as it stands, in the caller's transaction; empty where the reader may not see it, or not any more. */
    public Optional<Standing> find(TenantId tenant) {
        return findAll(List.of(tenant)).stream().findFirst();
    }

    /** Those of the tenants that the reader may see, in the order asked for, in the caller's transaction. */
    public List<Standing> findAll(Collection<TenantId> tenants) {
        String[] ids = tenants.stream().map(TenantId::toString).toArray(String[]::new);
        Map<TenantId, Standing> found = new java.util.HashMap<>();
        database.sql(FIND).param(ids).query(Tenants::standing).list().forEach(each -> found.put(each.id(), each));
        return tenants.stream()
                .map(found::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The tenants of these domains, as far as the reader may see them, by the domain as given. */
    public Map<String, TenantId> byDomain(Collection<String> ofDomains) {
        return domains.find(ofDomains);
    }

    /** A tenant from its columns {@code tenant_id}, {@code version} and {@code state}, for lists that find their own. */
    public static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                CanonicalJson.read(TenantState.class, row.getBytes("state")),
                row.getLong("version"));
    }
}
