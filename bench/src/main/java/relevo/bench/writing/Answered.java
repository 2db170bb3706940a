package relevo.bench.writing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import relevo.app.journal.Change;
import relevo.app.journal.Consequence;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.id.TenantId;

/** Sees answers to mails once they are committed, as a person sees them on the page; it asks the database nothing. */
final class Answered implements Consequence {
    private final Map<TenantId, Engaged> waiting = new ConcurrentHashMap<>();
    private final AtomicLong commands = new AtomicLong();

    void expect(Engaged engaged) {
        waiting.put(engaged.tenant, engaged);
    }

    /** The sender's commands so far. */
    long commands() {
        return commands.get();
    }

    @Override
    public void committed(Change change) {
        var engaged = waiting.get(change.tenant());
        if (engaged != null && change.events().getFirst().event() instanceof MessageAnswered) {
            commands.incrementAndGet();
            engaged.goOn();
        }
    }
}
