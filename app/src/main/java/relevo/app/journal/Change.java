package relevo.app.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/**
 * What the events of one command changed.
 *
 * @param before null where the first of them registers the tenant
 */
public record Change(TenantId tenant, @Nullable TenantState before, TenantState after, List<Recorded> events) {}
