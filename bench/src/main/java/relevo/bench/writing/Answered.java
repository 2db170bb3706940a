package relevo.bench.writing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import relevo.app.journal.Consequence;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

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
    public boolean follows(TenantState before, TenantState after, List<Recorded> events) {
        return events.getFirst().event() instanceof MessageAnswered;
    }

    @Override
    public void follow(TenantId tenant, @Nullable TenantState before, TenantState after, List<Recorded> events) {
        var engaged = waiting.get(tenant);
        if (engaged != null && events.getFirst().event() instanceof MessageAnswered) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    commands.incrementAndGet();
                    engaged.goOn();
                }
            });
        }
    }
}
