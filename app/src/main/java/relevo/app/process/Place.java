package relevo.app.process;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.playbook.rules.Gate;

/** A place of the process, in the order in which an engagement passes them. */
public enum Place {
    MILESTONE(Kind.STATE, null),
    START_PREPARING(Kind.GATE, Gate.START_PREPARING),
    PREPARE(Kind.STEP, null),
    RECORD_DISCUSSION(Kind.GATE, Gate.RECORD_DISCUSSION),
    DISCUSS(Kind.STEP, null),
    COMPLETE_SERVICE(Kind.GATE, Gate.COMPLETE_SERVICE),
    COMPLETED(Kind.STATE, null),
    WITHDRAWN(Kind.STATE, null),
    REQUEST_MOVE(Kind.GATE, Gate.REQUEST_MOVE),
    ACCEPT_MOVE(Kind.GATE, Gate.ACCEPT_MOVE),
    LEAVE_TENANT(Kind.GATE, Gate.LEAVE_TENANT),
    CLOSED(Kind.STATE, null);

    /** How a place is drawn. */
    public enum Kind {
        STATE,
        STEP,
        GATE
    }

    private final Kind kind;

    @Nullable
    private final Gate gate;

    Place(Kind kind, @Nullable Gate gate) {
        this.kind = kind;
        this.gate = gate;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Gate> gate() {
        return Optional.ofNullable(gate);
    }

    /** Whether each service passes it by itself; the others are passed once by the tenant. */
    public boolean ofService() {
        return compareTo(WITHDRAWN) <= 0;
    }
}
