package relevo.app.journal;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.engagement.id.PersonId;

/** Writes what a command adds: events, command id, texts and state row, in one statement. */
@Component
class Journal {
    private static final String LOCK = "select version, state, head, repeated from open_tenant(?, ?, ?, ?, ?)";
    private static final String APPEND = "select append_to_tenant(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))";

    private static final String OPENED = "select set_config('relevo.opened', ?, true)";

    private final JdbcClient database;

    Journal(JdbcClient database) {
        this.database = database;
    }

    /**
     * The state row, locked until the transaction ends: who decides on it is the only one to append. As the first statement
     * of the transaction it says who reads.
     */
    Optional<StateRow> lock(Asked asked) {
        Reader reader = asked.acting().reader();
        return database.sql(LOCK)
                .params(
                        reader.organisation().toString(),
                        reader.named(),
                        reader.breadth(),
                        asked.tenant().value(),
                        asked.command())
                .query((row, number) ->
                        new StateRow(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBoolean(4)))
                .optional();
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
        return appended.events().isEmpty()
                ? append(appended, null, null)
                : append(appended, appended.state(), changed(appended));
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
