package relevo.engagement.replay;

import java.util.Map;
import java.util.Set;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.event.CustodyEvent.ManagerReplaced;
import relevo.engagement.event.Event;
import relevo.engagement.event.ServiceEvent.DiscussionMissed;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.event.TenantEvent.ContactAdded;
import relevo.engagement.event.TenantEvent.ContactChanged;

/** What was not refused in all of Relevo's versions: histories from then fit as they are. */
final class Once {
    private static final Map<Obstacle, Set<Class<? extends Event>>> TAKEN = Map.of(
            Obstacle.NOT_BEGUN, Set.of(DiscussionMissed.class),
            Obstacle.FUTURE_DATE, Set.of(ContactAdded.class, ContactChanged.class),
            Obstacle.NO_SUCH_TASK, Set.of(TaskSet.class),
            Obstacle.COMES_AFTER_COMPLETING, Set.of(ServiceStatusSet.class),
            Obstacle.ALREADY_COMPLETED, Set.of(TaskSet.class),
            Obstacle.ALREADY_CLOSED, Set.of(TaskSet.class, ServiceStatusSet.class),
            Obstacle.MOVE_UNDER_WAY, Set.of(ManagerReplaced.class));

    private Once() {}

    static boolean taken(Event event, Obstacle obstacle) {
        return TAKEN.getOrDefault(obstacle, Set.of()).contains(event.getClass());
    }
}
