package relevo.engagement.explore;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Actor;
import relevo.engagement.command.Order;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.TenantState;

/** Tries every order in every state, breadth first, and merges equal states. */
final class Exploration {
    static final int DEPTH = 8;

    private final World world;
    private final List<Order> orders = Orders.all();
    private final Reached reached = new Reached();
    private long histories;
    private long states;
    private @Nullable Step broken;

    Exploration(World world) {
        this.world = world;
    }

    /** Goes on from a state until the depth, the budget of histories, or the first broken invariant. */
    Exploration from(TenantState start, long budget) {
        Set<TenantState> seen = new HashSet<>(Set.of(start));
        Queue<Depth> open = new ArrayDeque<>(List.of(new Depth(start, 0)));
        long end = histories + budget;
        while (broken == null && histories < end && !open.isEmpty()) {
            Depth next = open.remove();
            reached.state(next.state());
            states++;
            orders.forEach(order -> follow(next, order, seen, open));
        }
        return this;
    }

    private void follow(Depth from, Order order, Set<TenantState> seen, Queue<Depth> open) {
        histories++;
        Decision decision = world.decide(from.state(), order);
        reached.decision(order, decision);
        if (decision instanceof Decision.Accepted(List<Event> events) && !events.isEmpty()) {
            TenantState after = fold(from.state(), order, events);
            Step step = new Step(from.state(), order, events, after);
            if (broken == null && !Invariant.broken(step).isEmpty()) {
                broken = step;
            }
            if (from.depth() + 1 < DEPTH && seen.add(after)) {
                open.add(new Depth(after, from.depth() + 1));
            }
        }
    }

    private TenantState fold(TenantState state, Order order, List<Event> events) {
        TenantState next = state;
        for (Event event : events) {
            next = world.evolve(next, new Recorded(order.at(), by(order.actor()), event));
        }
        return next;
    }

    private static @Nullable PersonId by(Actor actor) {
        return actor instanceof Actor.Person person ? person.id() : null;
    }

    Set<Invariant> brokenInvariants() {
        return broken == null ? Set.of() : Invariant.broken(broken);
    }

    @Nullable
    Step broken() {
        return broken;
    }

    Reached reached() {
        return reached;
    }

    @Override
    public String toString() {
        return "%,d histories, %,d states; %s".formatted(histories, states, reached);
    }

    private record Depth(TenantState state, int depth) {}
}
