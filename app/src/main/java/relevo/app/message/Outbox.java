package relevo.app.message;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.journal.Call;
import relevo.app.journal.Change;
import relevo.app.journal.Consequence;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;

/** Puts a mail in the outbox in the very statement that records it, and wakes the sender after that. */
@Component
class Outbox implements Consequence {
    private static final String QUEUE = "queue_mail(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Alarm alarm;
    private final String host;

    Outbox(Alarm alarm, Settings settings) {
        this.alarm = alarm;
        this.host = String.valueOf(settings.baseUrl().getHost());
    }

    @Override
    public List<Call> calls(Change change) {
        return queued(change)
                .map(recorded -> queueing(change.tenant(), (MessageQueued) recorded.event(), recorded))
                .toList();
    }

    @Override
    public void committed(Change change) {
        queued(change).forEach(_ -> alarm.ring());
    }

    private static Stream<Recorded> queued(Change change) {
        return change.events().stream().filter(recorded -> recorded.event() instanceof MessageQueued);
    }

    private Call queueing(TenantId tenant, MessageQueued queued, Recorded recorded) {
        return Call.of(
                QUEUE,
                tenant.value(),
                queued.message().value(),
                queued.kind().name(),
                queued.services().stream().map(Object::toString).sorted().toArray(String[]::new),
                queued.content().id().value(),
                "<" + queued.message() + "@" + host + ">",
                Timestamp.from(recorded.at()),
                Call.typed(
                        Types.OTHER,
                        recorded.by() == null ? null : recorded.by().value()),
                queued.to().stream().map(to -> to.id().value()).toArray(UUID[]::new));
    }
}
