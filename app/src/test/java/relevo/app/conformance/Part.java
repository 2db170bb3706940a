package relevo.app.conformance;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** What the gates guard in a tenant; no route may change it that isn't known to. */
enum Part {
    HOLDER,
    MANAGER,
    MOVE,
    TASK_4058,
    CLOSING_STATUS,
    PROGRESS,
    CHAPTER;

    boolean differs(TenantState before, TenantState after) {
        return !seen(before).equals(seen(after));
    }

    private Object seen(TenantState state) {
        return switch (this) {
            case HOLDER -> state.custody().holder();
            case MANAGER -> state.custody().manager();
            case MOVE -> String.valueOf(state.custody().move());
            case TASK_4058 ->
                each(state, service -> String.valueOf(service.tasks().get(new TaskId("4058"))));
            case CLOSING_STATUS ->
                each(
                        state,
                        service -> service.status().closing() ? service.status().name() : "");
            case PROGRESS ->
                each(state, service -> service.progress().getClass().getSimpleName());
            case CHAPTER ->
                state.chapter().getClass().getSimpleName() + state.chapter().number();
        };
    }

    /** Of the services that were there before: a new one guards nothing yet. */
    private static Map<String, String> each(TenantState state, Function<Service, String> of) {
        Map<String, String> each = new TreeMap<>();
        state.services().forEach((id, service) -> each.put(id.value(), of.apply(service)));
        each.values().removeIf(value -> value.equals("null") || value.equals("") || value.equals("Enabling"));
        return each;
    }

    /** What passing a gate changes. */
    static boolean isOf(Gate gate, Part part) {
        return switch (gate) {
            case START_PREPARING, RECORD_DISCUSSION -> part == PROGRESS;
            case COMPLETE_SERVICE -> part == PROGRESS || part == TASK_4058 || part == CLOSING_STATUS;
            case REQUEST_MOVE -> part == MOVE;
            case ACCEPT_MOVE -> part == MOVE || part == HOLDER;
            case LEAVE_TENANT -> part == MANAGER || part == CHAPTER;
        };
    }

    /** What is on record once a gate was passed, and never else. */
    static String event(Gate gate) {
        return switch (gate) {
            case START_PREPARING -> "PreparingStarted";
            case RECORD_DISCUSSION -> "DiscussionRecorded";
            case COMPLETE_SERVICE -> "ServiceCompleted";
            case REQUEST_MOVE -> "MoveRequested";
            case ACCEPT_MOVE -> "MoveAccepted";
            case LEAVE_TENANT -> "TenantLeft";
        };
    }
}
