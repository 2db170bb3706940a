package relevo.engagement.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Mail;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TaskStatus;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What was found instead of what a condition asks for. */
public sealed interface Found {
    /** No approved request covers the service. */
    record NoApprovedRequest() implements Found {}

    /** The request's motion is another. */
    record OtherMotion(String motion, String wanted) implements Found {}

    /** The milestone is reached, but no note of the category cites the reading. */
    record MilestoneNotCited(NoteCategory category, Snapshot reached) implements Found {}

    /** No reading has reached the milestone; {@code needed} is 0 where the seats are unknown. */
    record MilestoneNotReached(int needed) implements Found {}

    /** The snapshot that was cited was dropped by a review, or none was cited. */
    record NoStandingSnapshot() implements Found {}

    /** No contact of the account team, and nothing on record that says there is none. */
    record NoAccountTeam() implements Found {}

    /** The account team's contacts have no address, or are not to be written to. */
    record NoWritableAccountTeam(int contacts) implements Found {}

    /** The contacts were never confirmed, or too long ago. */
    record StaleContacts(@Nullable LocalDate confirmed, int window) implements Found {}

    /** It is not on record that the account team is unknown or the account not managed. */
    record AbsenceNotRecorded() implements Found {}

    /** The mail has not been sent. */
    record MailNotSent(MessageKind kind) implements Found {}

    /** The mail waits for the server, was refused, or is in doubt, for some recipients. */
    record MailNotAccepted(Mail mail) implements Found {}

    /** No note of the category documents the subject. */
    record NotDocumented(NoteCategory category, Subject subject) implements Found {}

    /** The only note that documents the subject is of another category. */
    record OtherCategory(NoteCategory category, NoteCategory wanted, Subject subject) implements Found {}

    /** Nobody signed the statement. */
    record NotAttested(String statement) implements Found {}

    /** The task is not complete. */
    record TaskOpen(TaskId task, TaskStatus status) implements Found {}

    /** The status is not a closing one. */
    record StatusOpen(ServiceStatus status) implements Found {}

    /** No discussion is on record. */
    record NotDiscussed() implements Found {}

    /** Services that are still open. */
    record OpenServices(List<ServiceId> services) implements Found {}

    /** Services whose data migration is not disengaged yet. */
    record OpenMigrations(List<ServiceId> services, TaskId task) implements Found {}

    /** No service was completed, and no reason was given. */
    record NoneCompleted() implements Found {}

    /** A request is on its way. */
    record RequestUnderWay() implements Found {}

    /** The customer is ready for more and no request was filed. */
    record FurtherRequestExpected(List<String> services) implements Found {}

    /** The manager waits for the customer's request until a date. */
    record StillWaiting(LocalDate until) implements Found {}

    /** No move is open. */
    record NoMove() implements Found {}

    /** The queue is not the one of the tenant's region. */
    record QueueOfOtherRegion(QueueId chosen, QueueId expected) implements Found {}

    /** The next action date is another one, or none. */
    record OtherDate(@Nullable LocalDate date, LocalDate expected) implements Found {}

    /** No inactive queue holds the tenant. */
    record NotParked(Holder holder) implements Found {}

    /** The manager is still assigned. */
    record ManagerAssigned(PersonId manager) implements Found {}

    /** The engagement has not ended. */
    record EngagementOpen() implements Found {}
}
