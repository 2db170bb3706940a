package relevo.engagement.explore;

import relevo.engagement.command.Order;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.TenantState;

/** The core as the exploration sees it; a fault can be planted by wrapping it. */
interface World {
    Decision decide(TenantState state, Order order);

    TenantState evolve(TenantState state, Recorded recorded);
}
