package relevo.app.message;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.journal.Consequence;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Puts a mail in the outbox in the very transaction that records it, and wakes the sender after that. */
@Component
class Outbox implements Consequence {
    /** The mail and whom it is for; what it answers is the content, which tells who gets a copy. */
    private static final String QUEUE = """
            with queued as (
                insert into messages
                    (tenant_id, message_id, kind, services, content_id, mail_id, queued_at, queued_by)
                values (:tenant, :message, :kind, :services, :content, :mail, :at, :by)
                returning tenant_id, message_id),
            addressed as (
                insert into message_recipients (tenant_id, message_id, recipient_id, next_attempt)
                select tenant_id, message_id, recipient, cast(:at as timestamptz)
                  from queued, unnest(cast(:to as uuid[])) recipient)
            select text from content where tenant_id = :tenant and content_id = :content and text is not null
            """;

    private static final String COPY = """
            insert into message_recipients (tenant_id, message_id, recipient_id, place, next_attempt)
            values (:tenant, :message, :recipient, :place, :at)
            """;

    private final JdbcClient database;
    private final Alarm alarm;
    private final String host;

    Outbox(JdbcClient database, Alarm alarm, Settings settings) {
        this.database = database;
        this.alarm = alarm;
        this.host = String.valueOf(settings.baseUrl().getHost());
    }

    @Override
    public void follow(TenantId tenant, @Nullable TenantState before, TenantState after, List<Recorded> events) {
        for (var recorded : events) {
            if (recorded.event() instanceof MessageQueued queued) {
                put(tenant, queued, recorded);
            }
        }
    }

    private void put(TenantId tenant, MessageQueued queued, Recorded recorded) {
        var by = recorded.by();
        var content = database.sql(QUEUE)
                .param("tenant", tenant.value())
                .param("message", queued.message().value())
                .param("kind", queued.kind().name())
                .param(
                        "services",
                        queued.services().stream()
                                .map(Object::toString)
                                .sorted()
                                .toArray(String[]::new))
                .param("content", queued.content().id().value())
                .param("mail", "<" + queued.message() + "@" + host + ">")
                .param("at", Timestamp.from(recorded.at()))
                .param("by", by == null ? null : by.value())
                .param("to", queued.to().stream().map(to -> to.id().toString()).toArray(String[]::new))
                .query((row, number) -> MailContent.read(row.getString(1)))
                .optional();
        copy(tenant, queued, content.map(MailContent::cc).orElse(List.of()).size(), recorded.at());
        alarm.ringAfterCommit();
    }

    private void copy(TenantId tenant, MessageQueued queued, int copies, Instant at) {
        for (int place = 0; place < copies; place++) {
            database.sql(COPY)
                    .param("tenant", tenant.value())
                    .param("message", queued.message().value())
                    .param("recipient", copy(queued.message().value(), place))
                    .param("place", place)
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    private static UUID copy(UUID message, int place) {
        return UUID.nameUUIDFromBytes((message + " cc " + place).getBytes(StandardCharsets.UTF_8));
    }
}
