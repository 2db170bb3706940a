package relevo.app.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.engagement.Text;
import relevo.engagement.id.TenantId;

/** Texts without the event that would cite them; within a transaction. */
final class LooseTexts {
    private static final String KEEP = """
            insert into content (tenant_id, content_id, version, salt, text)
            values (:tenant, :id, 1 + coalesce((select version from tenant where tenant_id = :tenant), 0), :salt, :text)
            """;

    private final JdbcClient database;

    LooseTexts(JdbcClient database) {
        this.database = database;
    }

    Text keep(TenantId tenant, String text) {
        Kept kept = Kept.of(text);
        database.sql(KEEP)
                .param("tenant", tenant.value())
                .param("id", kept.id().value())
                .param("salt", kept.salt())
                .param("text", kept.text())
                .update();
        return kept.cited();
    }
}
