package relevo.app.journal;

import relevo.engagement.state.Chapter;
import relevo.engagement.state.Move;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** How far a tenant's engagement is; of several services at work on, the most advanced counts. */
public enum Stage {
    NO_ENGAGEMENT,
    ENABLING,
    READY_TO_PREPARE,
    PREPARING,
    DISCUSSED,
    WAITING,
    READY_TO_MOVE,
    MOVING,
    TO_LEAVE,
    CLOSED;

    public static Stage of(TenantState state) {
        return switch (state.chapter()) {
            case Chapter.None() -> NO_ENGAGEMENT;
            case Chapter.Open open -> of(state, open);
            case Chapter.Closed _ -> CLOSED;
        };
    }

    /** How far one service is, as if it were the only one. */
    public static Stage of(Service service) {
        return switch (service.progress()) {
            case Progress.Enabling() -> service.milestone() == null ? ENABLING : READY_TO_PREPARE;
            case Progress.Preparing _ -> PREPARING;
            case Progress.Discussed _ -> DISCUSSED;
            case Progress.Completed _ -> READY_TO_MOVE;
            case Progress.Withdrawn _ -> READY_TO_MOVE;
        };
    }

    private static Stage of(TenantState state, Chapter.Open open) {
        if (state.custody().move() instanceof Move.Parking) {
            return MOVING;
        }
        if (state.custody().heldByQueue()) {
            return TO_LEAVE;
        }
        return state.engaged().stream()
                .filter(service -> !service.progress().closed())
                .map(Stage::of)
                .max(Stage::compareTo)
                .orElse(open.waiting() == null ? READY_TO_MOVE : WAITING);
    }
}
