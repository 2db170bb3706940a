package relevo.engagement.explore;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import relevo.engagement.command.Order;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.TenantState;

/** The core with a fault in what it decides, or in how it folds one kind of event. */
record Faulty(
        World core,
        BiFunction<List<Event>, TenantState, List<Event>> decided,
        Class<? extends Event> folded,
        UnaryOperator<TenantState> fault)
        implements World {
    @Override
    public Decision decide(TenantState state, Order order) {
        return switch (core.decide(state, order)) {
            case Decision.Accepted(List<Event> events) -> new Decision.Accepted(decided.apply(events, state));
            case Decision.Refused refused -> refused;
        };
    }

    @Override
    public TenantState evolve(TenantState state, Recorded recorded) {
        TenantState next = core.evolve(state, recorded);
        return folded.isInstance(recorded.event()) ? fault.apply(next) : next;
    }

    /** Puts another event in the place of one. */
    interface Swap<E extends Event> {
        Event instead(E event, TenantState state);

        default BiFunction<List<Event>, TenantState, List<Event>> in(Class<E> kind) {
            return (events, state) -> events.stream()
                    .map(event -> kind.isInstance(event) ? instead(kind.cast(event), state) : event)
                    .toList();
        }
    }
}
