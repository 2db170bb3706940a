package relevo.engagement.explore;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import relevo.engagement.command.Order;
import relevo.engagement.decision.Decision;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.Event;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** What an exploration came by: kinds of state, gates open and shut, commands accepted and refused. */
final class Reached {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();

    private static final Map<Class<? extends Event>, Gate> OPENED = Map.of(
            ServiceEvent.PreparingStarted.class, Gate.START_PREPARING,
            ServiceEvent.DiscussionRecorded.class, Gate.RECORD_DISCUSSION,
            ServiceEvent.ServiceCompleted.class, Gate.COMPLETE_SERVICE,
            CustodyEvent.MoveRequested.class, Gate.REQUEST_MOVE,
            CustodyEvent.MoveAccepted.class, Gate.ACCEPT_MOVE,
            CustodyEvent.TenantLeft.class, Gate.LEAVE_TENANT);

    void state(TenantState state) {
        count(state.chapter());
        count(state.custody().holder());
        if (state.custody().move() != null) {
            count(state.custody().move());
        }
        state.services().values().forEach(service -> count(service.progress()));
    }

    void decision(Order order, Decision decision) {
        String command = order.command().getClass().getSimpleName();
        switch (decision) {
            case Decision.Accepted done -> {
                accepted.add(command);
                done.events().stream().map(Object::getClass).map(OPENED::get).forEach(this::opened);
            }
            case Decision.Refused not -> {
                refused.add(command);
                if (not.why() instanceof Refusal.GateShut shut) {
                    count("shut " + shut.verdict().gate());
                }
            }
        }
    }

    private void opened(@org.jspecify.annotations.Nullable Gate gate) {
        if (gate != null) {
            count("open " + gate);
        }
    }

    private void count(Object kind) {
        count(kind.getClass().getEnclosingClass().getSimpleName() + "."
                + kind.getClass().getSimpleName());
    }

    private void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    Set<String> kinds() {
        return counts.keySet();
    }

    Set<String> accepted() {
        return accepted;
    }

    Set<String> refused() {
        return refused;
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
