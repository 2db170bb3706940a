package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/**
 * A mail that is being sent, with the texts of its letter.
 *
 * @param texts the content and the addresses, by id; nothing where one was erased
 */
record Claim(Errand errand, Optional<Map<ContentId, String>> texts) {
    /** One recipient with its mail, as the outbox has them. */
    record Recipient(
            TenantId tenant,
            UUID message,
            String mailId,
            ContentId content,
            Instant queued,
            @Nullable String text,
            Errand.Stop stop,
            boolean claimed,
            @Nullable String address) {}

    static Optional<Claim> of(List<Recipient> rows) {
        return rows.stream().findFirst().map(first -> new Claim(errand(first, rows), texts(first, rows)));
    }

    static Recipient recipient(ResultSet row, Instant tried) throws SQLException {
        var stop = new Errand.Stop(
                row.getObject("recipient_id", UUID.class),
                row.getObject("place", Integer.class),
                row.getInt("attempts"),
                tried,
                row.getBoolean("in_doubt"));
        return new Recipient(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getObject("message_id", UUID.class),
                row.getString("mail_id"),
                new ContentId(row.getObject("content_id", UUID.class)),
                row.getTimestamp("queued_at").toInstant(),
                row.getString("content"),
                stop,
                row.getBoolean("claimed"),
                row.getString("address"));
    }

    private static Errand errand(Recipient first, List<Recipient> rows) {
        var stops =
                rows.stream().filter(Recipient::claimed).map(Recipient::stop).toList();
        return new Errand(first.tenant(), first.message(), first.mailId(), first.content(), first.queued(), stops);
    }

    private static Optional<Map<ContentId, String>> texts(Recipient first, List<Recipient> rows) {
        var texts = new LinkedHashMap<ContentId, String>();
        boolean whole = put(texts, first.content(), first.text());
        for (var row : rows) {
            boolean addressed = row.stop().place() == null;
            whole &= !addressed || put(texts, new ContentId(row.stop().recipient()), row.address());
        }
        return whole ? Optional.of(texts) : Optional.empty();
    }

    private static boolean put(Map<ContentId, String> texts, ContentId id, @Nullable String text) {
        if (text != null) {
            texts.put(id, text);
        }
        return text != null;
    }
}
