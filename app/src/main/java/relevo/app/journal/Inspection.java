package relevo.app.journal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/**
 * Holds the whole record against itself: hashes, what events say and what stands beside them, texts, commands, state rows.
 *
 * <p>Some tenants at a time, each some in one snapshot of the database, so that it can be done while others write.
 */
@Component
public class Inspection {
    private static final int AT_A_TIME = 20;

    private final Streams streams;
    private final Erasures erasures;
    private final Transactions transactions;

    Inspection(Streams streams, Erasures erasures, Transactions transactions) {
        this.streams = streams;
        this.erasures = erasures;
        this.transactions = transactions;
    }

    /** Every tenant's record, in the order of their ids; each fault is told as it is found. */
    public Inspected all(Consumer<Fault> found, Consumer<Inspected> progress) {
        var counting = new Counting(found, progress);
        Set<ContentId> erased = erased();
        var some = after(null);
        while (!some.isEmpty()) {
            counting.add(check(some, erased));
            some = after(some.getLast());
        }
        withoutState(counting, erased);
        return counting.sum();
    }

    /** One tenant's record. */
    public List<Fault> of(TenantId tenant) {
        return check(List.of(tenant), erased()).getFirst().faults();
    }

    /** The texts on the register of erasures. */
    Set<ContentId> erased() {
        Set<ContentId> erased = new HashSet<>();
        erasures.each(erasure -> erased.add(erasure.content()));
        return erased;
    }

    private List<TenantId> after(@Nullable TenantId last) {
        return transactions.reading(Reader.BACKGROUND, () -> streams.after(last, AT_A_TIME));
    }

    private List<TenantCheck> check(Collection<TenantId> tenants, Set<ContentId> erased) {
        return transactions.snapshot(Reader.BACKGROUND, () -> streams.check(tenants, erased::contains));
    }

    /** A journal without a state row is read like any other; where not even that is left, a stream was deleted. */
    private void withoutState(Counting counting, Set<ContentId> erased) {
        transactions.snapshot(Reader.BACKGROUND, streams::withoutState).forEach((tenant, table) -> {
            if (table.equals("journal")) {
                counting.add(check(List.of(tenant), erased));
            } else {
                counting.tell(new Fault(tenant, 0, Fault.Kind.LEFTOVERS, List.of(table)));
            }
        });
    }
}
