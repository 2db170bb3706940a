package relevo.app.journal;

import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** A tenant as it stands, at a version of its journal. */
public record Standing(TenantId id, TenantState state, long version) {}
