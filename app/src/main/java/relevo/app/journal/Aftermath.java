package relevo.app.journal;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
