package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Writes what a command adds: events, command id, texts and state row, in one statement. */
@Component
class Journal {
    private static final String LOCK = "select version, state, head, repeated from open_tenant(?, ?, ?, ?, ?, ?)";
    private static final String APPEND = "append_to_tenant(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))";
    private static final String APPEND_TO_KNOWN =
            "append_to_known(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))";
    private static final String OPENED = "select set_config('relevo.opened', ?, true)";

    private final JdbcClient database;
    private final RecentStates recent;

    Journal(JdbcClient database, RecentStates recent) {
        this.database = database;
        this.recent = recent;
    }

    /** How a tenant stood when it was changed last, where that was not long ago and by this server. */
    Optional<StateRow> known(TenantId tenant) {
        return recent.of(tenant);
    }

    /**
     * The state row, locked until the transaction ends: who decides on it is the only one to append. As the first statement
     * of the transaction it says who reads.
     */
    Optional<StateRow> lock(Asked asked) {
        Reader reader = asked.acting().reader();
        Optional<StateRow> known = recent.of(asked.tenant());
        Optional<StateRow> row = database.sql(LOCK)
                .params(
                        reader.organisation().toString(),
                        reader.named(),
                        reader.breadth(),
                        asked.tenant().value(),
                        asked.command(),
                        Call.typed(Types.BINARY, known.map(StateRow::head).orElse(null)))
                .query((found, number) -> stateRow(found, known.orElse(null)))
                .optional();
        row.ifPresent(found -> recent.keep(asked.tenant(), found));
        return row;
    }

    /** The state is told only where it is not the one that is known. */
    private static StateRow stateRow(ResultSet row, @Nullable StateRow known) throws SQLException {
        byte[] told = row.getBytes("state");
        TenantState state =
                told == null ? Objects.requireNonNull(known).state() : CanonicalJson.read(TenantState.class, told);
        return new StateRow(row.getLong("version"), state, row.getBytes("head"), row.getBoolean("repeated"));
    }

    /** Makes the state row of a new tenant; false where the id is taken. */
    boolean register(Appended appended) {
        Map<String, @Nullable Object> columns = Columns.of(appended.after());
        return database.sql(RegisterStatement.of(columns.keySet()))
                        .param("tenant", appended.tenant().value())
                        .param("after", appended.last())
                        .param("at", appended.at().atOffset(ZoneOffset.UTC))
                        .param("state", appended.state())
                        .param("head", appended.chain().head())
                        .params(columns)
                        .update()
                == 1;
    }

    /** Writes the first events of a tenant whose state row has been made. */
    boolean begin(Appended appended, List<Call> calls) {
        database.sql(OPENED)
                .param(appended.tenant().toString())
                .query((row, number) -> number)
                .single();
        return append(appended, null, null, calls);
    }

    /** Writes further events and makes the calls; false where the command had been carried out before. */
    boolean append(Appended appended, List<Call> calls) {
        if (appended.events().isEmpty()) {
            return append(appended, null, null, calls);
        }
        keep(appended);
        return append(appended, appended.state(), changed(appended), calls);
    }

    /**
     * Writes what was decided on a {@link #known} state, and says who reads; a transaction by itself, or the first statement of
     * one. False where nothing was written, because the tenant doesn't stand so any more, the reader does not see it, or the
     * command had been carried out before.
     */
    boolean appendToKnown(Reader reader, Appended appended, List<Call> calls) {
        List<@Nullable Object> params = new ArrayList<>(List.of(
                reader.organisation().toString(),
                reader.named(),
                reader.breadth(),
                appended.chain().start()));
        params.addAll(params(appended, appended.state(), changed(appended)));
        boolean written = write(APPEND_TO_KNOWN, params, calls);
        if (written) {
            keep(appended);
        }
        return written;
    }

    private void keep(Appended appended) {
        recent.keep(
                appended.tenant(),
                new StateRow(appended.last(), appended.after(), appended.chain().head(), false));
    }

    /** The columns of the lists, or nothing where none has changed. */
    private static @Nullable String changed(Appended appended) {
        return Columns.changed(Objects.requireNonNull(appended.before()), appended.after());
    }

    private boolean append(Appended appended, byte @Nullable [] state, @Nullable String columns, List<Call> calls) {
        return write(APPEND, new ArrayList<>(params(appended, state, columns)), calls);
    }

    private boolean write(String append, List<@Nullable Object> params, List<Call> calls) {
        calls.forEach(call -> params.addAll(call.parameters()));
        return database.sql(Call.after(append, calls))
                .params(params)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static List<Object> params(Appended appended, byte @Nullable [] state, @Nullable String columns) {
        List<Kept> texts = appended.texts();
        return List.of(
                appended.tenant().value(),
                appended.command(),
                appended.version(),
                appended.at().atOffset(ZoneOffset.UTC),
                Call.typed(Types.OTHER, appended.by().map(PersonId::value).orElse(null)),
                appended.chain().events(),
                appended.chain().hashes(),
                texts.stream().map(text -> text.id().value()).toArray(UUID[]::new),
                texts.stream().map(Kept::salt).toArray(byte[][]::new),
                texts.stream().map(Kept::text).toArray(String[]::new),
                Call.typed(Types.BINARY, state),
                Call.typed(Types.VARCHAR, columns));
    }
}
