package relevo.engagement.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Move;

/** About who holds the tenant and who works on it. */
public sealed interface CustodyEvent extends Event {
    /** A person was assigned. */
    record PersonAssigned(Assignment assignment) implements CustodyEvent {}

    /** A person was unassigned. */
    record PersonUnassigned(Assignment assignment) implements CustodyEvent {}

    /** The manager waits for the customer's next request before asking to move. */
    record WaitingBegun(LocalDate until, @Nullable Text why) implements CustodyEvent, Reasoned {}

    /** The manager asked to move the tenant to an inactive queue. */
    record MoveRequested(Move.Parking move, @Nullable Text why) implements CustodyEvent, Reasoned {}

    /** The assignment team did not take it. */
    record MoveDeclined(MoveId move, Text why) implements CustodyEvent, Reasoned {}

    /** The move was taken back. */
    record MoveCancelled(MoveId move, @Nullable Text why) implements CustodyEvent, Reasoned {}

    /** The assignment team took it; the queue holds from here on. */
    record MoveAccepted(
            MoveId move, QueueId queue, @Nullable Text why) implements CustodyEvent, Reasoned {}

    /** The tenant is wanted back from its queue. */
    record TenantRecalled(Move.Recall move) implements CustodyEvent {}

    /** A person was offered the tenant. */
    record TenantOffered(Move.Offer move) implements CustodyEvent {}

    /** That person accepted, and holds and manages from here on. */
    record OfferAccepted(MoveId move, PersonId manager) implements CustodyEvent {}

    /** That person declined. */
    record OfferDeclined(MoveId move, Text why) implements CustodyEvent, Reasoned {}

    /** A team manager gave an absent manager's tenant to another. */
    record ManagerReplaced(PersonId manager, Text why) implements CustodyEvent, Reasoned {}

    /** The manager and the engineers left the tenant to its queue. */
    record TenantLeft(PersonId manager) implements CustodyEvent {}

    /** The engagement is over. */
    record EngagementClosed(int number) implements CustodyEvent {}
}
