package relevo.engagement.explore;

import java.util.List;
import relevo.engagement.event.CustodyEvent.EngagementClosed;
import relevo.engagement.event.CustodyEvent.MoveAccepted;
import relevo.engagement.event.CustodyEvent.TenantLeft;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** Custody, engagements and the marks of closing, step by step. */
final class Keeping {
    private static final TaskId COMPLETION = new TaskId("4058");
    private static final List<String> INACTIVE =
            List.of("ftcq-inactive-americas", "ftcq-inactive-apj", "ftcq-inactive-emea");

    private Keeping() {}

    /** Nobody who holds the tenant is without its management, and a manager goes only when an inactive queue holds. */
    static boolean managerStays(Step step) {
        boolean managedBefore = step.before().custody().manager().isPresent();
        boolean gone = managedBefore && step.after().custody().manager().isEmpty();
        boolean left = !step.events(TenantLeft.class).isEmpty();
        return !(gone || left) || parked(step.before());
    }

    static boolean oneHolder(Step step) {
        List<Assignment> managers = step.after().custody().assignments().stream()
                .filter(Assignment::managesTenant)
                .toList();
        return switch (step.after().custody().holder()) {
            case Holder.ByPerson(var person) ->
                managers.isEmpty()
                        ? left(step)
                        : managers.size() == 1 && managers.getFirst().person().equals(person);
            case Holder.ByQueue(var queue) -> !queue.value().isBlank() && managers.size() <= 1;
        };
    }

    /** The loss of the manager is another invariant's. */
    private static boolean left(Step step) {
        return step.before().custody().manager().isPresent();
    }

    static boolean servicesClosed(Step step) {
        boolean disengages = !step.events(MoveAccepted.class).isEmpty()
                || !step.events(EngagementClosed.class).isEmpty();
        return !disengages
                || step.before().services().values().stream()
                        .filter(Service::engaged)
                        .allMatch(service -> service.progress().closed());
    }

    static boolean oneEngagement(Step step) {
        int before = step.before().chapter().number();
        boolean opened = !step.events(EngagementOpened.class).isEmpty();
        boolean runs = step.before().chapter() instanceof Chapter.Open;
        return step.after().chapter().number() == (opened ? before + 1 : before) && !(opened && runs);
    }

    static boolean closingMarks(Step step) {
        return step.after().services().values().stream()
                .allMatch(service -> closed(service) == service.taskComplete(COMPLETION)
                        && closed(service) == service.status().closing());
    }

    private static boolean closed(Service service) {
        return service.progress() instanceof Progress.Completed;
    }

    private static boolean parked(TenantState state) {
        return state.custody().holder() instanceof Holder.ByQueue(var queue) && INACTIVE.contains(queue.value());
    }
}
