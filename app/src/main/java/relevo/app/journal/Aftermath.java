package relevo.app.journal;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import relevo.engagement.state.TenantState;

/** What follows from events in the same transaction: what features do, and last, who may read from now on. */
@Component
class Aftermath {
    private final Supplier<List<Consequence>> consequences;
    private final Access access;

    Aftermath(ObjectProvider<Consequence> consequences, Access access) {
        this.consequences =
                SingletonSupplier.of(() -> consequences.orderedStream().toList());
        this.access = access;
    }

    /** Whether anything follows at all, for events on a tenant that was there before. */
    boolean follows(Appended appended) {
        TenantState before = Objects.requireNonNull(appended.before());
        TenantState after = appended.after();
        return access.changes(before, after)
                || consequences.get().stream().anyMatch(each -> each.follows(before, after, appended.events()));
    }

    void follow(Appended appended) {
        if (appended.events().isEmpty()) {
            return;
        }
        for (var each : consequences.get()) {
            each.follow(appended.tenant(), appended.before(), appended.after(), appended.events());
        }
        access.follow(appended);
    }
}
