package relevo.app.engagement;

import java.util.Optional;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** Whether a gate is the next one on the way: one that lacks nothing lets nobody through before its turn, or after it. */
record InTurn(TenantState state) {
    boolean is(Gate gate, Service service) {
        return service.engaged()
                && state.open().isPresent()
                && !state.custody().heldByQueue()
                && next(service.progress()).filter(gate::equals).isPresent();
    }

    private static Optional<Gate> next(Progress progress) {
        return switch (progress) {
            case Progress.Enabling _ -> Optional.of(Gate.START_PREPARING);
            case Progress.Preparing _ -> Optional.of(Gate.RECORD_DISCUSSION);
            case Progress.Discussed _ -> Optional.of(Gate.COMPLETE_SERVICE);
            case Progress.Completed _ -> Optional.empty();
            case Progress.Withdrawn _ -> Optional.empty();
        };
    }

    boolean isMove() {
        return state.open().isPresent()
                && state.custody().holder() instanceof Holder.ByPerson
                && state.custody().move() == null;
    }

    boolean isLeaving() {
        return state.open().isPresent()
                && state.custody().manager().isPresent()
                && state.custody().move() == null;
    }
}
