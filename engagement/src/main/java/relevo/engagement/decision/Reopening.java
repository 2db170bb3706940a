package relevo.engagement.decision;

import java.util.ArrayList;
import java.util.List;
import relevo.engagement.Text;
import relevo.engagement.command.ServiceCommand.ReopenService;
import relevo.engagement.event.Event;
import relevo.engagement.event.ServiceEvent.ServiceReopened;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.ServiceStatus;

/** Takes a service up again: a new attempt, and all that its closing had set is taken back. */
final class Reopening {
    private final Scene scene;

    Reopening(Scene scene) {
        this.scene = scene;
    }

    Decision byHand(ReopenService c) {
        return scene.withEngaged(c.service(), service -> switch (service.progress()) {
            case Progress.Enabling _ -> Decision.refused(Obstacle.NOT_CLOSED, c.service());
            case Progress.Preparing _ -> Decision.refused(Obstacle.NOT_CLOSED, c.service());
            case Progress.Discussed _ -> reopened(service, c);
            case Progress.Completed _ -> reopened(service, c);
            case Progress.Withdrawn _ -> reopened(service, c);
        });
    }

    private Decision reopened(Service service, ReopenService c) {
        return new Decision.Accepted(events(service, c.why(), c.recall(), false));
    }

    List<Event> events(Service service, Text why, MoveId recall, boolean dropSnapshot) {
        List<Event> events = new ArrayList<>();
        events.add(new ServiceReopened(
                service.id(),
                service.attempt().number() + 1,
                dropSnapshot,
                new TaskId(scene.values().completionTask()),
                status(service),
                why));
        if (scene.state().open().map(Chapter.Open::parking).isPresent()) {
            events.add(new NextActionSet(null));
        }
        events.addAll(RequestDecisions.broughtBack(scene, recall));
        return events;
    }

    private static ServiceStatus status(Service service) {
        return service.progress() instanceof Progress.Completed ? ServiceStatus.ENABLE : service.status();
    }
}
