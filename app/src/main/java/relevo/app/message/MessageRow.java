package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;

/** A mail as it stands in the outbox, before its texts are known. */
record MessageRow(
        TenantId tenant,
        UUID id,
        MessageKind kind,
        List<ServiceId> services,
        Instant queued,
        @Nullable UUID by,
        ContentId content) {
    static MessageRow of(ResultSet row, int number) throws SQLException {
        return new MessageRow(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getObject("message_id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                Stream.of((String[]) row.getArray("services").getArray())
                        .map(ServiceId::new)
                        .toList(),
                row.getTimestamp("queued_at").toInstant(),
                row.getObject("queued_by", UUID.class),
                new ContentId(row.getObject("content_id", UUID.class)));
    }

    SentMessage whole(Map<ContentId, String> texts, List<RecipientRow> recipients) {
        var said = Optional.ofNullable(texts.get(content)).map(MailContent::read);
        return new SentMessage(
                new MessageId(id),
                kind,
                services,
                queued,
                by,
                said,
                recipients.stream().map(row -> row.recipient(texts, said)).toList());
    }
}
