package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;
import relevo.app.journal.Contents;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;

/** The mails of a tenant as sent; to be called within the reader's transaction. */
@Component
public class Messages {
    private static final String SELECT = "select * from messages where tenant_id = ?";
    private static final String RECIPIENTS = """
            select * from message_recipients where tenant_id = ? and message_id = ?
             order by place nulls first, recipient_id
            """;
    private static final String RETRY = """
            update message_recipients
               set state = 'WAITING', attempts = 0, next_attempt = :now
             where tenant_id = :tenant and message_id = :message and state in ('REFUSED', 'DEAD')
            """;

    private final JdbcClient database;
    private final Contents contents;
    private final Alarm alarm;
    private final Clock clock;

    Messages(JdbcClient database, Contents contents, Alarm alarm, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** The latest first. */
    public List<SentMessage> of(TenantId tenant) {
        return database.sql(SELECT + " order by queued_at desc, message_id desc")
                .param(tenant.value())
                .query((row, number) -> message(tenant, row))
                .list();
    }

    public Optional<SentMessage> find(TenantId tenant, MessageId message) {
        return database.sql(SELECT + " and message_id = ?")
                .params(tenant.value(), message.value())
                .query((row, number) -> message(tenant, row))
                .optional();
    }

    /** The Message-ID of a mail. */
    public Optional<String> mailId(TenantId tenant, MessageId message) {
        return database.sql("select mail_id from messages where tenant_id = ? and message_id = ?")
                .params(tenant.value(), message.value())
                .query(String.class)
                .optional();
    }

    /** Tries again where it was refused or given up; false where nothing was. The attempts are counted anew. */
    boolean retry(TenantId tenant, MessageId message) {
        var retried = database.sql(RETRY)
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", tenant.value())
                .param("message", message.value())
                .update();
        alarm.ringAfterCommit();
        return retried > 0;
    }

    private SentMessage message(TenantId tenant, ResultSet row) throws SQLException {
        var id = row.getObject("message_id", UUID.class);
        var content = contents.read(tenant, new ContentId(row.getObject("content_id", UUID.class)))
                .map(MailContent::read);
        return new SentMessage(
                new MessageId(id),
                MessageKind.valueOf(row.getString("kind")),
                Stream.of((String[]) row.getArray("services").getArray())
                        .map(ServiceId::new)
                        .toList(),
                row.getTimestamp("queued_at").toInstant(),
                row.getObject("queued_by", UUID.class),
                content,
                recipients(tenant, id, content));
    }

    private List<SentMessage.Recipient> recipients(TenantId tenant, UUID message, Optional<MailContent> content) {
        var rows = database.sql(RECIPIENTS)
                .params(tenant.value(), message)
                .query(Messages::row)
                .list();
        var addresses = contents.readAll(
                tenant, rows.stream().map(row -> new ContentId(row.id())).toList());
        return rows.stream().map(row -> row.recipient(addresses, content)).toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("recipient_id", UUID.class),
                row.getObject("place", Integer.class),
                Delivery.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getBoolean("in_doubt"),
                instant(row.getTimestamp("tried_at")),
                instant(row.getTimestamp("next_attempt")),
                row.getString("reply_code"),
                row.getString("reply"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** A row, before its address is known. */
    private record Row(
            UUID id,
            @Nullable Integer place,
            Delivery state,
            int attempts,
            boolean inDoubt,
            @Nullable Instant tried,
            @Nullable Instant next,
            @Nullable String code,
            @Nullable String reply) {
        SentMessage.Recipient recipient(Map<ContentId, String> addresses, Optional<MailContent> content) {
            var address = place == null
                    ? Address.of(addresses.get(new ContentId(id)))
                    : content.map(known -> known.cc().get(place)).flatMap(Address::of);
            return new SentMessage.Recipient(
                    id, address, place != null, state, attempts, inDoubt, tried, next, code, reply);
        }
    }
}
