package relevo.engagement.explore;

import java.util.List;
import relevo.engagement.command.Order;
import relevo.engagement.event.Event;
import relevo.engagement.state.TenantState;

/** An accepted order with the state before and after it. */
record Step(TenantState before, Order order, List<Event> events, TenantState after) {
    @Override
    public String toString() {
        return order.command() + " by " + order.actor() + " in " + before + " gave " + events;
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
