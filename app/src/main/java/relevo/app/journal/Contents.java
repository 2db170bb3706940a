package relevo.app.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** The free texts and personal data that events cite; what was erased reads as empty. */
@Component
public class Contents {
    private static final String READ = """
            select text from content where tenant_id = ? and content_id = ? and text is not null
            """;
    private static final String READ_ALL = """
            select content_id, text from content
             where tenant_id = ? and content_id = any (cast(? as uuid[])) and text is not null
            """;
    private static final String READ_OF_SEVERAL = """
            select content_id, text from content
             where tenant_id = any (cast(? as uuid[])) and content_id = any (cast(? as uuid[])) and text is not null
            """;

    private final JdbcClient database;

    Contents(JdbcClient database) {
        this.database = database;
    }

    public Optional<String> read(TenantId tenant, ContentId content) {
        return database.sql(READ)
                .params(tenant.value(), content.value())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** What can be read of these, by id. */
    public Map<ContentId, String> readAll(TenantId tenant, Collection<ContentId> contents) {
        Map<ContentId, String> texts = new HashMap<>();
        if (contents.isEmpty()) {
            return texts;
        }
        String[] ids = contents.stream().map(ContentId::toString).toArray(String[]::new);
        database.sql(READ_ALL).params(tenant.value(), ids).query(row -> {
            texts.put(new ContentId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return texts;
    }

    /** What can be read of these texts of several tenants, by id; one query. */
    public Map<ContentId, String> readAll(Collection<TenantId> tenants, Collection<ContentId> contents) {
        Map<ContentId, String> texts = new HashMap<>();
        if (contents.isEmpty()) {
            return texts;
        }
        String[] of = tenants.stream().map(TenantId::toString).toArray(String[]::new);
        String[] ids = contents.stream().map(ContentId::toString).toArray(String[]::new);
        database.sql(READ_OF_SEVERAL).params(of, ids).query(row -> {
            texts.put(new ContentId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return texts;
    }
}
