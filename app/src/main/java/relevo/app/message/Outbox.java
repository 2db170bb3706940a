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
import relevo.app.journal.Contents;
import relevo.engagement.Text;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Puts a mail in the outbox in the very transaction that records it, and wakes the sender after that. */
@Component
class Outbox implements Consequence {
    private final JdbcClient database;
    private final Contents contents;
    private final Alarm alarm;
    private final String host;

    Outbox(JdbcClient database, Contents contents, Alarm alarm, Settings settings) {
        this.database = database;
        this.contents = contents;
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
        database.sql("""
                        insert into messages
                            (tenant_id, message_id, kind, services, content_id, mail_id, queued_at, queued_by)
                        values (:tenant, :message, :kind, :services, :content, :mail, :at, :by)
                        """)
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
                .update();
        for (Text recipient : queued.to()) {
            put(tenant, queued, recipient.id().value(), null, recorded.at());
        }
        for (int place = 0; place < copies(tenant, queued); place++) {
            put(tenant, queued, copy(queued.message().value(), place), place, recorded.at());
        }
        alarm.ringAfterCommit();
    }

    private void put(TenantId tenant, MessageQueued queued, UUID recipient, @Nullable Integer place, Instant at) {
        database.sql("""
                        insert into message_recipients (tenant_id, message_id, recipient_id, place, next_attempt)
                        values (:tenant, :message, :recipient, :place, :at)
                        """)
                .param("tenant", tenant.value())
                .param("message", queued.message().value())
                .param("recipient", recipient)
                .param("place", place)
                .param("at", Timestamp.from(at))
                .update();
    }

    private int copies(TenantId tenant, MessageQueued queued) {
        return contents.read(tenant, queued.content().id())
                .map(MailContent::read)
                .map(content -> content.cc().size())
                .orElse(0);
    }

    private static UUID copy(UUID message, int place) {
        return UUID.nameUUIDFromBytes((message + " cc " + place).getBytes(StandardCharsets.UTF_8));
    }
}
