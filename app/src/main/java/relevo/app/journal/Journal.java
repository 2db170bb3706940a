package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.TenantState;

/** Writes what a command adds: events, command id, texts and state row, in one statement. */
@Component
class Journal {
    private static final String LOCK = "select version, state, head, repeated from open_tenant(?, ?, ?, ?, ?, ?)";
    private static final String APPEND = "select append_to_tenant(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))";

    private static final String OPENED = "select set_config('relevo.opened', ?, true)";

    private final JdbcClient database;
    private final RecentStates recent;

    Journal(JdbcClient database, RecentStates recent) {
        this.database = database;
        this.recent = recent;
    }

    /**
     * The state row, locked until the transaction ends: who decides on it is the only one to append. As the first statement
     * of the transaction it says who reads.
     */
    Optional<StateRow> lock(Asked asked) {
        Reader reader = asked.acting().reader();
        Optional<RecentStates.Recent> known = recent.of(asked.tenant());
        return database.sql(LOCK)
                .params(
                        reader.organisation().toString(),
                        reader.named(),
                        reader.breadth(),
                        asked.tenant().value(),
                        asked.command())
                .param(6, known.map(RecentStates.Recent::head).orElse(null), Types.BINARY)
                .query((row, number) -> stateRow(row, known.orElse(null)))
                .optional();
    }

    /** The state is told only where it is not the one that is known. */
    private static StateRow stateRow(ResultSet row, RecentStates.@Nullable Recent known) throws SQLException {
        byte[] told = row.getBytes("state");
        byte[] head = row.getBytes("head");
        TenantState state =
                told != null || known == null ? CanonicalJson.read(TenantState.class, told) : known.at(head);
        return new StateRow(row.getLong("version"), Objects.requireNonNull(state), head, row.getBoolean("repeated"));
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
    boolean begin(Appended appended) {
        database.sql(OPENED)
                .param(appended.tenant().toString())
                .query((row, number) -> number)
                .single();
        return append(appended, null, null);
    }

    /** Writes further events; false where the command had been carried out before. */
    boolean append(Appended appended) {
        if (appended.events().isEmpty()) {
            return append(appended, null, null);
        }
        recent.keep(appended.tenant(), appended.chain().head(), appended.after());
        return append(appended, appended.state(), changed(appended));
    }

    /** The columns of the lists, or nothing where none has changed. */
    private static @Nullable String changed(Appended appended) {
        Map<String, @Nullable Object> after = Columns.of(appended.after());
        return appended.before() != null && Columns.of(appended.before()).equals(after) ? null : Columns.json(after);
    }

    private boolean append(Appended appended, byte @Nullable [] state, @Nullable String columns) {
        List<Kept> texts = appended.texts();
        return database.sql(APPEND)
                .param(appended.tenant().value())
                .param(appended.command())
                .param(appended.version())
                .param(appended.at().atOffset(ZoneOffset.UTC))
                .param(5, appended.by().map(PersonId::value).orElse(null), Types.OTHER)
                .param(appended.chain().events())
                .param(appended.chain().hashes())
                .param(texts.stream().map(text -> text.id().value()).toArray(java.util.UUID[]::new))
                .param(texts.stream().map(Kept::salt).toArray(byte[][]::new))
                .param(texts.stream().map(Kept::text).toArray(String[]::new))
                .param(11, state, Types.BINARY)
                .param(12, columns, Types.VARCHAR)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
