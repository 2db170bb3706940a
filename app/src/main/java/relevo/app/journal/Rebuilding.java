package relevo.app.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** Folds journals anew, tenant by tenant under its lock, and puts right what stands beside them, where that was asked for. */
@Component
public class Rebuilding {
    private static final int AT_A_TIME = 20;

    private final Streams streams;
    private final Inspection inspection;
    private final Repairs repairs;
    private final Transactions transactions;

    Rebuilding(Streams streams, Inspection inspection, Repairs repairs, Transactions transactions) {
        this.streams = streams;
        this.inspection = inspection;
        this.repairs = repairs;
        this.transactions = transactions;
    }

    /** What was found of one tenant, and what is left of it after the repair; the same where nothing was repaired. */
    public record Rebuilt(TenantId tenant, List<Fault> found, List<Fault> left) {
        public Rebuilt {
            found = List.copyOf(found);
            left = List.copyOf(left);
        }

        public boolean repaired() {
            return left.size() < found.size();
        }
    }

    /** Compares every tenant and changes nothing. */
    public Inspected compare(Consumer<Rebuilt> told, Consumer<Inspected> progress) {
        return each(false, told, progress);
    }

    /** Repairs what can be; {@code told} is called within the transaction of the repair. */
    public Inspected repair(Consumer<Rebuilt> told, Consumer<Inspected> progress) {
        return each(true, told, progress);
    }

    private Inspected each(boolean repair, Consumer<Rebuilt> told, Consumer<Inspected> progress) {
        var counting = new Counting(fault -> {}, progress);
        Set<ContentId> erased = inspection.erased();
        var some = after(null);
        while (!some.isEmpty()) {
            some.forEach(tenant -> counting.add(List.of(one(tenant, erased, repair, told))));
            some = after(some.getLast());
        }
        transactions.snapshot(Reader.BACKGROUND, streams::withoutState).forEach((tenant, table) -> {
            if (table.equals("journal")) {
                counting.add(List.of(one(tenant, erased, repair, told)));
            }
        });
        return counting.sum();
    }

    TenantCheck one(TenantId tenant, Set<ContentId> erased, boolean repair, Consumer<Rebuilt> told) {
        return transactions.as(Reader.BACKGROUND, () -> {
            repairs.lock(tenant);
            TenantCheck before = check(tenant, erased);
            Optional<TenantCheck> after =
                    repair && repairs.make(tenant, before) ? Optional.of(check(tenant, erased)) : Optional.empty();
            if (!before.faults().isEmpty()) {
                told.accept(new Rebuilt(
                        tenant, before.faults(), after.orElse(before).faults()));
            }
            return after.orElse(before);
        });
    }

    private TenantCheck check(TenantId tenant, Set<ContentId> erased) {
        return streams.check(List.of(tenant), erased::contains).getFirst();
    }

    private List<TenantId> after(@Nullable TenantId last) {
        return transactions.reading(Reader.BACKGROUND, () -> streams.after(last, AT_A_TIME));
    }
}
