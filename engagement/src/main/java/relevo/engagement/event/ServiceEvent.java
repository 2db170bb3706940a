package relevo.engagement.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.WithdrawalReason;

/** About one service of a tenant. */
public sealed interface ServiceEvent extends Event {
    ServiceId service();

    /** A task's status was set. */
    record TaskSet(
            ServiceId service,
            TaskId task,
            TaskStatus status,
            @Nullable Text why) implements ServiceEvent, Reasoned {}

    /** The service's status was set. */
    record ServiceStatusSet(ServiceId service, ServiceStatus status) implements ServiceEvent {}

    /** A usage reading reached the milestone. */
    record MilestoneReached(ServiceId service, Snapshot snapshot) implements ServiceEvent {}

    /** A later or corrected reading put the milestone in doubt. */
    record ReviewOpened(ServiceId service, Review.Cause cause, Reading reading, int needed) implements ServiceEvent {}

    /** The first of manager and team manager gave an opinion. */
    record ReviewProposed(ServiceId service, Review.Verdict verdict, Text why) implements ServiceEvent, Reasoned {}

    /** Both agreed; the review is over. */
    record ReviewDecided(ServiceId service, Review.Verdict verdict, Text why) implements ServiceEvent, Reasoned {}

    /** The preparation began; whether the account team can be reached is decided here. */
    record PreparingStarted(ServiceId service, boolean accountTeamReachable) implements ServiceEvent {}

    /** A person signed statements; {@code detail} names the version of what was reviewed. */
    record StatementsAttested(
            ServiceId service,
            Set<String> statements,
            @Nullable String detail) implements ServiceEvent {}

    /** The discussion has a date. */
    record DiscussionPlanned(ServiceId service, Instant start, int minutes) implements ServiceEvent {}

    /** The discussion has another date. */
    record DiscussionMoved(
            ServiceId service,
            Instant start,
            int minutes,
            @Nullable Text why) implements ServiceEvent, Reasoned {}

    /** The customer did not come. */
    record DiscussionMissed(ServiceId service) implements ServiceEvent {}

    /** The discussion was held. */
    record DiscussionRecorded(ServiceId service, LocalDate held, List<String> readyFor, Text participants)
            implements ServiceEvent {}

    /** The service was completed; its task and closing status were set with it. */
    record ServiceCompleted(ServiceId service, TaskId task, ServiceStatus status) implements ServiceEvent {}

    /** The manager proposed to count the service as closed. */
    record WithdrawalProposed(ServiceId service, WithdrawalReason reason, Text why) implements ServiceEvent, Reasoned {}

    /** A team manager agreed to it. */
    record WithdrawalAgreed(ServiceId service, WithdrawalReason reason) implements ServiceEvent {}

    /** A team manager did not agree to it. */
    record WithdrawalRefused(ServiceId service, Text why) implements ServiceEvent, Reasoned {}

    /** The service was taken up again; evidence of the discussion and after is asked anew, the task and status are taken back. */
    record ServiceReopened(
            ServiceId service, int attempt, boolean snapshotDropped, TaskId task, ServiceStatus status, Text why)
            implements ServiceEvent, Reasoned {}
}
