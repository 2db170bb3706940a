package relevo.engagement.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Assignment;

/** About who holds the tenant and who works on it. */
public sealed interface CustodyCommand extends Command {
    /** Assigns a person to a role other than the tenant's primary manager. */
    record Assign(Assignment assignment) implements CustodyCommand {}

    /** Ends such an assignment. */
    record Unassign(Assignment assignment) implements CustodyCommand {}

    /** Waits for the customer's next request before asking to move. */
    record WaitForRequest(LocalDate until, @Nullable Text why) implements CustodyCommand {}

    /**
     * Asks the assignment team to move the tenant to its region's inactive queue.
     *
     * @param requestUnderWay whether a request for the tenant is on its way, as the caller looked up
     * @param requestFiled whether a request was filed since the last discussion, as the caller looked up
     * @param why needed where no service was completed, or a further request was expected and not filed
     * @param to the assignment team's address
     */
    record RequestMove(
            MoveId move,
            MessageId message,
            boolean requestUnderWay,
            boolean requestFiled,
            @Nullable Text why,
            Text to,
            Text content)
            implements CustodyCommand {}

    /** Sends the mail to the assignment team again, after the first was not accepted. */
    record RepeatMoveMail(MessageId message, Text to, Text content) implements CustodyCommand {}

    /** Declines a move. */
    record DeclineMove(MoveId move, Text why) implements CustodyCommand {}

    /** Takes a move back. */
    record CancelMove(MoveId move, Text why) implements CustodyCommand {}

    /** Accepts a move into a queue; a reason is needed for a queue of another region. */
    record AcceptMove(MoveId move, QueueId queue, @Nullable Text why) implements CustodyCommand {}

    /** Leaves the tenant to its queue and closes the engagement. */
    record LeaveTenant() implements CustodyCommand {}

    /** Offers the tenant to a person, who becomes holder and manager by accepting. */
    record OfferTenant(MoveId move, PersonId to) implements CustodyCommand {}

    /** Accepts an offer. */
    record AcceptOffer(MoveId move) implements CustodyCommand {}

    /** Declines an offer. */
    record DeclineOffer(MoveId move, Text why) implements CustodyCommand {}

    /** Gives an absent manager's tenant to another, at once. */
    record ReplaceManager(PersonId manager, Text why) implements CustodyCommand {}
}
