package relevo.engagement.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;

/** Where a service stands in the completion process. */
public sealed interface Progress {
    /** Not yet in preparation. */
    record Enabling() implements Progress {}

    /**
     * Preparing the conversation; whether the account team can be reached was decided at its start and is kept.
     *
     * @param since the start of the preparation, or the reopening: a discussion held before it does not count
     */
    record Preparing(boolean accountTeamReachable, Instant since) implements Progress {}

    /** The discussion was held. */
    record Discussed(boolean accountTeamReachable, Discussion discussion) implements Progress {}

    /** Completed: the task and the closing status are set. */
    record Completed(boolean accountTeamReachable, Discussion discussion, Instant at) implements Progress {}

    /** Counted as closed without completion. */
    record Withdrawn(WithdrawalReason reason) implements Progress {}

    default @Nullable Discussion discussed() {
        return switch (this) {
            case Discussed(boolean _, Discussion discussion) -> discussion;
            case Completed(boolean _, Discussion discussion, Instant _) -> discussion;
            case Enabling() -> null;
            case Preparing(boolean _, Instant _) -> null;
            case Withdrawn(WithdrawalReason _) -> null;
        };
    }

    default @Nullable Boolean reachable() {
        return switch (this) {
            case Preparing(boolean reachable, Instant _) -> reachable;
            case Discussed(boolean reachable, Discussion _) -> reachable;
            case Completed(boolean reachable, Discussion _, Instant _) -> reachable;
            case Enabling() -> null;
            case Withdrawn(WithdrawalReason _) -> null;
        };
    }

    default boolean closed() {
        return this instanceof Completed || this instanceof Withdrawn;
    }

    /** A withdrawal that a manager proposed and a team manager has yet to agree to. */
    record Withdrawal(WithdrawalReason reason, PersonId by, Instant at) {}
}
