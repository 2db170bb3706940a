package relevo.app.journal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What follows from events in the same transaction: what features do, and last, who may read from now on. */
@Component
class Aftermath {
    private final ObjectProvider<Consequence> consequences;
    private final Access access;

    Aftermath(ObjectProvider<Consequence> consequences, Access access) {
        this.consequences = consequences;
        this.access = access;
    }

    void follow(Appended appended) {
        if (appended.events().isEmpty()) {
            return;
        }
        consequences
                .orderedStream()
                .forEach(
                        each -> each.follow(appended.tenant(), appended.before(), appended.after(), appended.events()));
        access.follow(appended);
    }
}
