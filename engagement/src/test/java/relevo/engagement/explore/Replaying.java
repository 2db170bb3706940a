package relevo.engagement.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import relevo.engagement.Actor;
import relevo.engagement.Cast;
import relevo.engagement.command.Order;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.replay.Outset;
import relevo.engagement.replay.Replay;
import relevo.engagement.replay.Replayed;
import relevo.engagement.state.TenantState;

/** The core, each of whose decisions is replayed at once from what it recorded. */
final class Replaying implements World {
    private final Core core = Core.by(Cast.RULES);
    private final Replay replay = new Replay(Cast.RULES);
    private final List<String> misfits = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();
    private long replayed;
    private long begun;

    @Override
    public Decision decide(TenantState state, Order order) {
        Decision decision = core.decide(state, order);
        if (decision instanceof Decision.Accepted(List<Event> events) && !events.isEmpty()) {
            replay(state, order, events);
        }
        return decision;
    }

    private void replay(TenantState state, Order order, List<Event> events) {
        var by = order.actor() instanceof Actor.Person person ? person.id() : null;
        List<Recorded> told = events.stream()
                .map(event -> new Recorded(order.at(), by, event))
                .toList();
        replayed++;
        if (events.getFirst() instanceof EngagementOpened) {
            begun++;
            Outset.oddity(state).ifPresent(odd -> misfits.add(order + " begins an engagement with " + odd));
        }
        events.forEach(event -> kinds.add(event.getClass().getSimpleName()));
        switch (replay.of(state, told)) {
            case Replayed.Misfit misfit -> misfits.add(order + " recorded " + events + ", replayed: " + misfit);
            case Replayed.Fits fits -> {
                if (!fits.after().equals(told.stream().reduce(state, this::evolve, (one, _) -> one))) {
                    misfits.add(order + " leaves another state");
                }
            }
        }
    }

    @Override
    public TenantState evolve(TenantState state, Recorded recorded) {
        return core.evolve(state, recorded);
    }

    List<String> misfits() {
        return misfits;
    }

    Set<String> kinds() {
        return kinds;
    }

    /** How many engagements were begun. */
    long begun() {
        return begun;
    }

    long replayed() {
        return replayed;
    }
}
