package relevo.engagement.decision;

import java.util.List;
import java.util.Set;
import relevo.engagement.Role;
import relevo.engagement.gate.GateVerdict;

/** Why nothing was done. */
public sealed interface Refusal {
    /** The person may not ask for this. */
    record NotAllowed(Set<Role> allowed, Because because) implements Refusal {
        /** What stands in the way. */
        public enum Because {
            ROLE,
            NOT_THE_MANAGER,
            NOT_ASSIGNED,
            OWN_REQUEST,
            NOT_OFFERED_TO_YOU,
            RELEVO_ONLY
        }
    }

    /** The gate is shut; the verdict says why. */
    record GateShut(GateVerdict verdict) implements Refusal {}

    /**
     * The command does not fit the state.
     *
     * @param about what it does not fit, for the sentence to name: ids, days, words of the vocabulary
     */
    record OutOfPlace(Obstacle obstacle, List<Object> about) implements Refusal {
        public OutOfPlace(Obstacle obstacle, Object... about) {
            this(obstacle, List.of(about));
        }
    }
}
