package relevo.app.journal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Sha256;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** The texts that events cite, with what it takes to prove that they are the ones; in the caller's transaction. */
@Component
public class SaltedTexts {
    private static final String READ = """
            select content_id, salt, text, erased_at from content
             where tenant_id = ? and content_id = any (cast(? as uuid[]))
            """;

    private final JdbcClient database;

    SaltedTexts(JdbcClient database) {
        this.database = database;
    }

    /** What there is of these, by id. */
    public Map<ContentId, Salted> of(TenantId tenant, Collection<ContentId> contents) {
        Map<ContentId, Salted> found = new HashMap<>();
        if (!contents.isEmpty()) {
            String[] ids = contents.stream().map(ContentId::toString).toArray(String[]::new);
            database.sql(READ)
                    .params(tenant.value(), ids)
                    .query(SaltedTexts::salted)
                    .list()
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    /** The digest by which an event cites a text. */
    public static String digest(String salt, String text) {
        return Sha256.hex(HexFormat.of().parseHex(salt), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Salted salted(ResultSet row, int number) throws SQLException {
        byte @Nullable [] salt = row.getBytes("salt");
        @Nullable OffsetDateTime erased = row.getObject("erased_at", OffsetDateTime.class);
        return new Salted(
                new ContentId(row.getObject("content_id", UUID.class)),
                salt == null ? null : HexFormat.of().formatHex(salt),
                row.getString("text"),
                erased == null ? null : erased.toInstant());
    }
}
