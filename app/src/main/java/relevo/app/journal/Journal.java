package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.TenantState;

/** Writes what a command adds: events, command id, texts and state row, in one statement. */
@Component
class Journal {
    private static final String LOCK = """
            select version, state, head, repeated
              from open_tenant(:organisation, :person, :operator, :tenant, :command)
            """;

    private final JdbcClient database;

    Journal(JdbcClient database) {
        this.database = database;
    }

    /**
     * The state row, locked until the transaction ends: who decides on it is the only one to append. As the first statement
     * of the transaction it says who reads.
     */
    Optional<StateRow> lock(Asked asked) {
        return database.sql(LOCK)
                .params(asked.acting().reader().identity())
                .param("tenant", asked.tenant().value())
                .param("command", asked.command())
                .query((row, number) ->
                        new StateRow(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBoolean(4)))
                .optional();
    }

    /** Makes the state row of a new tenant; false where the id is taken. */
    boolean register(Appended appended) {
        Map<String, @Nullable Object> columns = Columns.of(appended.after());
        return state(database.sql(AppendStatement.register(columns.keySet())), appended)
                        .param("tenant", appended.tenant().value())
                        .params(columns)
                        .update()
                == 1;
    }

    /** Writes the first events of a tenant whose state row has been made. */
    boolean begin(Appended appended) {
        return once(texts(events(command(AppendStatement.FIRST, appended), appended), appended));
    }

    /** Writes further events; false where the command had been carried out before. */
    boolean append(Appended appended) {
        if (appended.events().isEmpty()) {
            return once(command(AppendStatement.NOTHING, appended));
        }
        Map<String, @Nullable Object> columns = changed(appended);
        boolean texts = !appended.texts().isEmpty();
        StatementSpec statement = command(AppendStatement.further(texts, columns.keySet()), appended);
        state(events(statement, appended), appended).params(columns);
        return moved(texts ? texts(statement, appended) : statement);
    }

    /** The columns of the lists, or none of them where none has changed. */
    private static Map<String, @Nullable Object> changed(Appended appended) {
        Map<String, @Nullable Object> after = Columns.of(appended.after());
        return appended.before() != null && Columns.of(appended.before()).equals(after) ? Map.of() : after;
    }

    private StatementSpec command(String statement, Appended appended) {
        return database.sql(statement)
                .param("tenant", appended.tenant().value())
                .param("command", appended.command())
                .param("before", appended.version())
                .param("after", appended.last());
    }

    private static StatementSpec events(StatementSpec statement, Appended appended) {
        PersonId by = appended.events().getFirst().by();
        return statement
                .param("at", appended.at().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("events", appended.chain().events())
                .param("hashes", appended.chain().hashes());
    }

    private static StatementSpec texts(StatementSpec statement, Appended appended) {
        var texts = appended.texts();
        return statement
                .param("texts", texts.stream().map(text -> text.id().toString()).toArray(String[]::new))
                .param("salts", texts.stream().map(Kept::salt).toArray(byte[][]::new))
                .param("contents", texts.stream().map(Kept::text).toArray(String[]::new));
    }

    private static StatementSpec state(StatementSpec statement, Appended appended) {
        return statement
                .param("after", appended.last())
                .param("at", appended.at().atOffset(ZoneOffset.UTC))
                .param("state", CanonicalJson.write(TenantState.class, appended.after()))
                .param("head", appended.chain().head());
    }

    private static boolean once(StatementSpec statement) {
        return statement.query((row, number) -> row.getInt("once") == 1).single();
    }

    private static boolean moved(StatementSpec statement) {
        return statement.query(Journal::bothMoved).single();
    }

    private static boolean bothMoved(ResultSet row, int number) throws SQLException {
        if (row.getInt("once") != row.getInt("moved")) {
            throw new IllegalStateException("the state row was changed in spite of its lock");
        }
        return row.getInt("once") == 1;
    }
}
