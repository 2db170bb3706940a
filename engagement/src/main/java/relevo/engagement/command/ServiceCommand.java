package relevo.engagement.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.WithdrawalReason;

/** About one service of a tenant. */
public sealed interface ServiceCommand extends Command {
    ServiceId service();

    /** Sets a task's status by hand. */
    record SetTask(
            ServiceId service,
            TaskId task,
            TaskStatus status,
            @Nullable Text why) implements ServiceCommand {}

    /** Sets the service's status by hand. */
    record SetServiceStatus(ServiceId service, ServiceStatus status) implements ServiceCommand {}

    /** Records that a reading reached the milestone. */
    record ReachMilestone(ServiceId service, Reading reading) implements ServiceCommand {}

    /** Puts a reached milestone in doubt. */
    record OpenReview(ServiceId service, Review.Cause cause, Reading reading) implements ServiceCommand {}

    /** Gives an opinion on a review; it is decided once manager and team manager agree. */
    record DecideReview(ServiceId service, Review.Verdict verdict, Text why, MoveId recall) implements ServiceCommand {}

    /** Begins to prepare the conversation. */
    record StartPreparing(ServiceId service) implements ServiceCommand {}

    /** Signs statements. */
    record Attest(
            ServiceId service,
            Set<String> statements,
            @Nullable String detail) implements ServiceCommand {}

    /** Sets a date for the discussion, or another one. */
    record PlanDiscussion(
            ServiceId service,
            Instant start,
            int minutes,
            @Nullable Text why) implements ServiceCommand {}

    /** Records that the customer did not come. */
    record MissDiscussion(ServiceId service) implements ServiceCommand {}

    /** Records the discussion as held, with the statements that its participant signs. */
    record RecordDiscussion(
            ServiceId service, LocalDate held, List<String> readyFor, Text participants, Set<String> statements)
            implements ServiceCommand {}

    /** Completes the service. */
    record CompleteService(ServiceId service) implements ServiceCommand {}

    /** Proposes to count the service as closed. */
    record ProposeWithdrawal(ServiceId service, WithdrawalReason reason, Text why) implements ServiceCommand {}

    /** Agrees to a proposed withdrawal. */
    record AgreeWithdrawal(ServiceId service) implements ServiceCommand {}

    /** Refuses a proposed withdrawal. */
    record RefuseWithdrawal(ServiceId service, Text why) implements ServiceCommand {}

    /** Takes a closed or discussed service up again. */
    record ReopenService(ServiceId service, Text why, MoveId recall) implements ServiceCommand {}
}
