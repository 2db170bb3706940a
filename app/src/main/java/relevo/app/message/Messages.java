package relevo.app.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Contents;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.TenantId;

/** The mails of a tenant as sent; to be called within the reader's transaction. */
@Component
public class Messages {
    private static final String SELECT = "select * from messages where tenant_id = ?";
    private static final String RECIPIENTS = """
            select * from message_recipients
             where tenant_id = any (cast(? as uuid[])) and message_id = any (cast(? as uuid[]))
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
        return whole(database.sql(SELECT + " order by queued_at desc, message_id desc")
                .param(tenant.value())
                .query(MessageRow::of)
                .list());
    }

    public Optional<SentMessage> find(TenantId tenant, MessageId message) {
        return whole(database.sql(SELECT + " and message_id = ?")
                        .params(tenant.value(), message.value())
                        .query(MessageRow::of)
                        .list())
                .stream()
                .findFirst();
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

    /** With texts and recipients, as many as there are by two queries. */
    List<SentMessage> whole(List<MessageRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<RecipientRow>> recipients = recipients(rows).stream().collect(groupingBy(RecipientRow::message));
        var cited = Stream.concat(
                        rows.stream().map(MessageRow::content),
                        recipients.values().stream().flatMap(List::stream).map(RecipientRow::address))
                .toList();
        var texts = contents.readAll(rows.stream().map(MessageRow::tenant).collect(toSet()), cited);
        return rows.stream()
                .map(row -> row.whole(texts, recipients.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<RecipientRow> recipients(List<MessageRow> rows) {
        return database.sql(RECIPIENTS)
                .params(
                        rows.stream().map(row -> row.tenant().toString()).toArray(String[]::new),
                        rows.stream().map(row -> row.id().toString()).toArray(String[]::new))
                .query(RecipientRow::of)
                .list();
    }
}
