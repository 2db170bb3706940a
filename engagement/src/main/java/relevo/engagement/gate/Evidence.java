package relevo.engagement.gate;

import java.time.LocalDate;
import java.util.List;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Attestation;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Intake;
import relevo.engagement.state.Mail;
import relevo.engagement.state.NoteRef;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.Snapshot;

/** The very record that meets a condition. */
public sealed interface Evidence {
    /** An approved request. */
    record ApprovedRequest(Intake intake) implements Evidence {}

    /** A usage snapshot that reached the milestone, and the note that cites it. */
    record CitedSnapshot(Snapshot snapshot, NoteRef note) implements Evidence {}

    /** A usage snapshot that stands. */
    record StandingSnapshot(Snapshot snapshot) implements Evidence {}

    /** Contacts confirmed within the window; the date is the latest confirmation. */
    record CurrentContacts(List<ContactId> contacts, LocalDate confirmed) implements Evidence {}

    /** It is on record that there is no account team to write to. */
    record RecordedAbsence(AccountTeam accountTeam) implements Evidence {}

    /** A mail that a server accepted for every recipient. */
    record AcceptedMail(Mail mail) implements Evidence {}

    /** A signed note. */
    record SignedNote(NoteRef note) implements Evidence {}

    /** A statement and who signed it. */
    record SignedStatement(String statement, Attestation attestation) implements Evidence {}

    /** A completed task. */
    record CompletedTask(TaskId task) implements Evidence {}

    /** The closing status of the service. */
    record ClosingStatus(ServiceStatus status) implements Evidence {}

    /** The discussion on record. */
    record HeldDiscussion(Discussion discussion) implements Evidence {}

    /** Services that are completed or withdrawn. */
    record ClosedServices(List<ServiceId> services) implements Evidence {}

    /** A reason given with the command. */
    record GivenReason() implements Evidence {}

    /** What the requests looked like on a day. */
    record CheckedRequests(LocalDate on) implements Evidence {}

    /** Nobody is ready for another service. */
    record NothingFurther() implements Evidence {}

    /** The date that was waited for has come. */
    record WaitedUntil(LocalDate date) implements Evidence {}

    /** A move that is open. */
    record OpenMove(MoveId move) implements Evidence {}

    /** The queue chosen, or holding. */
    record NamedQueue(QueueId queue) implements Evidence {}

    /** The parking date. */
    record ParkingDate(LocalDate date) implements Evidence {}

    /** Nobody manages the tenant any more. */
    record NobodyAssigned() implements Evidence {}

    /** The engagement has ended. */
    record EndedEngagement(int number) implements Evidence {}
}
