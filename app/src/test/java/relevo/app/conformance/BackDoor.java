package relevo.app.conformance;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** A planted handler that goes round the one way in; the suite has to see it. */
final class BackDoor {
    private static final String HOLDER = """
            update tenant
               set holder = 'queue:ftcq-inactive-emea',
                   state = convert_to(jsonb_set(convert_from(state, 'UTF8')::jsonb, '{custody,holder}',
                                                '{"type":"ByQueue","queue":"ftcq-inactive-emea"}')::text, 'UTF8')
             where tenant_id = ?
            """;
    private static final String RECORD = """
            insert into journal (tenant_id, version, at, by_person, command_id, event, hash)
            select tenant_id, version + 1, at, by_person, command_id, event, hash
              from journal where tenant_id = ? order by version desc limit 1
            """;

    private final JdbcClient database;
    private final Transactions transactions;

    BackDoor(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Makes a queue the holder without a word in the journal. */
    @ResponseBody
    public String holder(@PathVariable UUID tenant) {
        return does(HOLDER, tenant);
    }

    /** Writes a record without the function that judges. */
    @ResponseBody
    public String record(@PathVariable UUID tenant) {
        return does(RECORD, tenant);
    }

    private String does(String sql, UUID tenant) {
        transactions.run(
                Reader.BACKGROUND, () -> database.sql(sql).param(tenant).update());
        return "done";
    }
}
