package relevo.app.message;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
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
    private static final String QUEUE = "select queue_mail(?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
    public boolean follows(TenantState before, TenantState after, List<Recorded> events) {
        return events.stream().anyMatch(recorded -> recorded.event() instanceof MessageQueued);
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
        var content = database.sql(QUEUE)
                .params(
                        tenant.value(),
                        queued.message().value(),
                        queued.kind().name(),
                        queued.services().stream()
                                .map(Object::toString)
                                .sorted()
                                .toArray(String[]::new),
                        queued.content().id().value(),
                        "<" + queued.message() + "@" + host + ">",
                        Timestamp.from(recorded.at()),
                        new SqlParameterValue(
                                Types.OTHER,
                                recorded.by() == null ? null : recorded.by().value()),
                        queued.to().stream().map(to -> to.id().value()).toArray(UUID[]::new))
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(MailContent::read))
                .single();
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
