package relevo.bench.writing;

import java.util.concurrent.BlockingQueue;
import relevo.app.database.Ids;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.bench.story.Step;
import relevo.bench.story.Story;
import relevo.engagement.id.TenantId;

/** An engagement under way: what comes next, and the writer to whom it comes back when a mail was answered. */
final class Engaged {
    final TenantId tenant = new TenantId(Ids.next());
    private final Story story;
    private final BlockingQueue<Engaged> writer;
    private int next;

    Engaged(Story story, BlockingQueue<Engaged> writer) {
        this.story = story;
        this.writer = writer;
    }

    void register(Tenants tenants, Company company) {
        done(tenants.register(company.requests(), tenant, Ids.next(), writing -> story.registration(writing::keep)));
    }

    /** Does what comes next; true when that was the last. */
    boolean step(Tenants tenants, Company company, Latencies latencies) {
        Step step = story.steps().get(next++);
        long start = System.nanoTime();
        done(tenants.handle(
                company.acting(step.who()),
                tenant,
                Ids.next(),
                null,
                writing -> java.util.List.of(step.command().apply(writing::keep))));
        latencies.add(System.nanoTime() - start);
        boolean closed = next == story.steps().size();
        if (!step.mails() && !closed) {
            goOn();
        }
        return closed;
    }

    /** The writer may take it up again. */
    void goOn() {
        writer.add(this);
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("not done: " + outcome);
        }
    }
}
