package relevo.app.request;

import relevo.app.journal.Standing;
import relevo.engagement.decision.Refusal;

/** What came of answering a request. */
sealed interface Answered {
    /** It is as asked; the same answer again changes nothing. */
    record Done(Request request) implements Answered {}

    /** Somebody has approved or cancelled it. */
    record Late(Request request) implements Answered {}

    /** Relevo knows no tenant of that domain, or not for this person. */
    record NoTenant(Request request) implements Answered {}

    /** The edition that was chosen is not published. */
    record NoEdition(Request request) implements Answered {}

    /** The tenant's rules don't allow it. */
    record Refused(Request request, Refusal why, Standing tenant) implements Answered {}

    /** There is no such request for this person. */
    record Unknown() implements Answered {}
}
