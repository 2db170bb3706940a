package relevo.app.journal;

import java.util.List;
import java.util.Map;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** What a feature keeps beside the journal and could make anew from a tenant's state. */
public interface Beside {
    /** What differs from what the states give, of several tenants at once, in the caller's transaction. */
    List<Difference> differences(Map<TenantId, TenantState> states);

    /** Makes it as the state gives it, in the caller's transaction. */
    void repair(TenantId tenant, TenantState state);

    /**
     * A place that differs.
     *
     * @param table where it stands
     */
    record Difference(TenantId tenant, String table, String stored, String told) {}
}
