package relevo.app.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** What a feature does because of events, in the transaction that records them; an exception undoes them all. */
public interface Consequence {
    /** Whether there is anything to do; asked before the transaction, so that one is opened only where it is needed. */
    boolean follows(TenantState before, TenantState after, List<Recorded> events);

    /**
     * Follows the events of one command.
     *
     * @param before null where the first of them registers the tenant
     */
    void follow(TenantId tenant, @Nullable TenantState before, TenantState after, List<Recorded> events);
}
