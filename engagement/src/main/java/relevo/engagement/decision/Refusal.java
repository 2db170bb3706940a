package relevo.engagement.decision;

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

    /** The command does not fit the state. */
    record OutOfPlace(Obstacle obstacle, String about) implements Refusal {}
}
