package relevo.playbook.rules;

import java.util.List;
import java.util.stream.Stream;

/** The closed vocabulary of what can be asked; there is no expression language, so every condition can explain itself. */
public sealed interface Condition {
    /** What is asked for in the end, however it is combined. */
    default Stream<Leaf> leaves() {
        return switch (this) {
            case All all -> all.of().stream().flatMap(Condition::leaves);
            case Any any -> any.of().stream().flatMap(Condition::leaves);
            case OneOf one -> one.of().stream().flatMap(Condition::leaves);
            case When when -> when.then().leaves();
            case Leaf leaf -> Stream.of(leaf);
        };
    }

    /** Those of one kind. */
    default <L extends Leaf> List<L> leaves(Class<L> kind) {
        return leaves().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every one of these. */
    record All(List<Condition> of) implements Condition {}

    /** At least one of these. */
    record Any(List<Condition> of) implements Condition {}

    /** Exactly one of these. */
    record OneOf(List<Condition> of) implements Condition {}

    /** Asked only under the circumstance; otherwise it does not apply. */
    record When(Circumstance circumstance, Condition then) implements Condition {}

    /** A condition that is judged by itself. */
    sealed interface Leaf extends Condition {}

    /** The service's motion is this one, for example RFA. */
    record MotionIs(String motion) implements Leaf {}

    /** An approved request covers the service. */
    record RequestApproved() implements Leaf {}

    /** A note of the category cites a usage snapshot that reaches the milestone. */
    record MilestoneDocumented(NoteCategory category) implements Leaf {}

    /** The snapshot cited for the milestone has not been dropped by a review. */
    record SnapshotStands() implements Leaf {}

    /** An account-team contact with an address was confirmed within the edition's window. */
    record AccountTeamCurrent() implements Leaf {}

    /** It is on record that the account team is unknown, or that the account is not managed. */
    record AccountTeamRecordedAbsent() implements Leaf {}

    /** A server accepted the mail for every recipient. */
    record MessageAccepted(MessageKind kind) implements Leaf {}

    /** A note of the category documents the subject. */
    record NoteDocuments(NoteCategory category, Subject subject) implements Leaf {}

    /** A person signed the statement. */
    record Attested(String statement) implements Leaf {}

    /** The task is complete for the service. */
    record TaskComplete(String task) implements Leaf {}

    /** The service has reached its closing status, Adoption or Migration. */
    record ClosingStatusSet() implements Leaf {}

    /** The discussion with the customer is on record. */
    record DiscussionHeld() implements Leaf {}

    /** Every service of the engagement is completed or withdrawn, its tasks included. */
    record EveryServiceClosed() implements Leaf {}

    /** At least one service was completed, or a reason says why none was. */
    record OneCompletedOrReason() implements Leaf {}

    /** No request for the tenant is on its way. */
    record NoRequestUnderWay() implements Leaf {}

    /** Where the customer is ready for more: a request was filed, or a reason, or a date to wait until, is given. */
    record FurtherRequestFiledOrReason() implements Leaf {}

    /** A move to an inactive queue is open. */
    record MoveOpen() implements Leaf {}

    /** The queue is the one of the tenant's region, or a reason says why another. */
    record QueueOfRegionOrReason() implements Leaf {}

    /** The next action date is the parking date. */
    record NextActionDateSet() implements Leaf {}

    /** An inactive queue holds the tenant. */
    record QueueHolds() implements Leaf {}

    /** The engagement manager is no longer assigned. */
    record ManagerLeft() implements Leaf {}

    /** The engagement is closed. */
    record EngagementClosed() implements Leaf {}
}
