package relevo.app.audit;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import tools.jackson.databind.json.JsonMapper;

/** One row for each change of a plain thing, in the transaction of the change. */
@Component
public class Audit {
    private static final String INSERT = """
            insert into audit (id, organisation_id, person_id, act, subject, detail)
            values (:id, :organisation, :person, :act, :subject, :detail::jsonb)
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    Audit(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Call it within the transaction of the change.
     *
     * @param act past tense, such as {@code RolesChanged}
     * @param subject what was changed, such as {@code person/0190…}
     * @param detail before and after, without secrets
     */
    public void record(Reader who, String act, String subject, Map<String, ?> detail) {
        database.sql(INSERT)
                .param("id", Ids.next())
                .param("organisation", who.organisation())
                .param("person", who.person().orElse(null))
                .param("act", act)
                .param("subject", subject)
                .param("detail", json.writeValueAsString(detail))
                .update();
    }
}
