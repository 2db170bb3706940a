package relevo.engagement.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.engagement.command.RequestCommand;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.event.CustodyEvent.MoveCancelled;
import relevo.engagement.event.CustodyEvent.TenantRecalled;
import relevo.engagement.event.Event;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.event.RequestEvent.RequestApproved;
import relevo.engagement.event.RequestEvent.RequestJoined;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.gate.Queues;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.BusinessDays;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Service;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.TenantState;

/** Decides what is asked about requests. */
final class RequestDecisions {
    static final TaskId REQUEST_PROCESSED = new TaskId("2453");

    private final Scene scene;
    private final TenantState state;

    RequestDecisions(Scene scene) {
        this.scene = scene;
        this.state = scene.state();
    }

    Decision decide(RequestCommand command) {
        return switch (command) {
            case ApproveRequest c -> approve(c);
        };
    }

    private Decision approve(ApproveRequest c) {
        if (c.services().isEmpty()) {
            return Decision.refused(Obstacle.NO_SERVICES, c.request());
        }
        if (state.open().filter(open -> open.requests().contains(c.request())).isPresent()) {
            return Decision.nothing();
        }
        Optional<ServiceId> unknown = c.services().stream()
                .filter(id -> state.service(id).isEmpty())
                .sorted()
                .findFirst();
        return unknown.map(id -> Decision.refused(Obstacle.NO_SUCH_SERVICE, id))
                .orElseGet(() -> new Decision.Accepted(events(c)));
    }

    private List<Event> events(ApproveRequest c) {
        List<Event> events = new ArrayList<>();
        events.add(state.open().<Event>map(_ -> new RequestJoined(c.request())).orElseGet(() -> opened(c)));
        events.add(new RequestApproved(c.request(), c.motion(), c.services()));
        c.services().stream()
                .sorted()
                .forEach(id -> events.add(new TaskSet(id, REQUEST_PROCESSED, TaskStatus.COMPLETE, null)));
        c.services().stream().sorted().flatMap(id -> takenBack(id).stream()).forEach(events::add);
        events.addAll(broughtBack(scene, c.recall()));
        events.add(new NextActionSet(nextSteps()));
        return events;
    }

    /** What an earlier closing had set for a service does not serve the new request. */
    private List<Event> takenBack(ServiceId id) {
        return state.service(id)
                .filter(service -> service.progress().closed())
                .map(this::takenBack)
                .orElse(List.of());
    }

    private List<Event> takenBack(Service service) {
        List<Event> events = new ArrayList<>();
        var values = scene.values();
        Stream.of(values.enablementTask(), values.completionTask(), values.migrationTask())
                .map(TaskId::new)
                .filter(service::taskComplete)
                .forEach(task -> events.add(new TaskSet(service.id(), task, TaskStatus.NOT_STARTED, null)));
        if (service.status().closing()) {
            events.add(new ServiceStatusSet(service.id(), ServiceStatus.INITIATE));
        }
        return events;
    }

    /** The manager completes the next steps on the next business day. */
    private NextAction nextSteps() {
        var zone = state.profile().zone();
        var day = BusinessDays.after(scene.order().at(), 1, zone).atZone(zone).toLocalDate();
        return new NextAction(day, null, state.custody().manager().orElse(null));
    }

    private EngagementOpened opened(ApproveRequest c) {
        return new EngagementOpened(state.chapter().number() + 1, c.edition(), c.request());
    }

    /** A move on its way is cancelled; a tenant that an inactive queue holds is recalled. */
    static List<Event> broughtBack(Scene scene, MoveId recall) {
        TenantState state = scene.state();
        if (state.custody().move() instanceof Move.Parking parking) {
            return List.of(new MoveCancelled(parking.id(), null));
        }
        boolean parked = state.custody().holder() instanceof Holder.ByQueue(var queue)
                && Queues.inactive(scene.values(), queue)
                && state.custody().move() == null;
        if (!parked) {
            return List.of();
        }
        return List.of(state.custody()
                .manager()
                .<Event>map(manager -> new relevo.engagement.event.CustodyEvent.TenantOffered(
                        new Move.Offer(recall, manager, null, scene.order().at(), scene.due())))
                .orElseGet(() ->
                        new TenantRecalled(new Move.Recall(recall, scene.order().at(), scene.due()))));
    }
}
