package relevo.app.journal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** What follows from events, together with them: what features do, and last, who may read from now on. */
@Component
class Aftermath {
    private final Supplier<List<Consequence>> consequences;
    private final Access access;

    Aftermath(ObjectProvider<Consequence> consequences, Access access) {
        this.consequences =
                SingletonSupplier.of(() -> consequences.orderedStream().toList());
        this.access = access;
    }

    /** What the statement that appends has to call. */
    List<Call> calls(Appended appended) {
        if (appended.events().isEmpty()) {
            return List.of();
        }
        var change = appended.change();
        return Stream.concat(
                        consequences.get().stream().flatMap(each -> each.calls(change).stream()),
                        access.calls(appended).stream())
                .toList();
    }

    /** Whether something follows that takes a transaction. */
    boolean follows(Appended appended) {
        var change = appended.change();
        return consequences.get().stream().anyMatch(each -> each.follows(change));
    }

    /** Does what takes a transaction, in the one that is open; what is to be done after its commit waits for it. */
    void follow(Appended appended) {
        if (appended.events().isEmpty()) {
            return;
        }
        var change = appended.change();
        consequences.get().forEach(each -> each.follow(change));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed(appended);
            }
        });
    }

    /** Does what is done once all has been committed. */
    void committed(Appended appended) {
        var change = appended.change();
        consequences.get().forEach(each -> each.committed(change));
    }
}
