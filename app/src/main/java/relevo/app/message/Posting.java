package relevo.app.message;

import java.util.List;
import relevo.app.journal.Outcome;

/** What came of asking to send a mail. */
public sealed interface Posting {
    /** The tenant's journal answered: the mail is queued, or refused by the process. */
    record Handled(Outcome outcome) implements Posting {}

    /** The mail itself is not right yet. */
    record WithMistakes(List<MailMistake> mistakes) implements Posting {}

    /** There is no mail server: nothing was queued. */
    record NoServer() implements Posting {}

    /** There is no such tenant for this reader. */
    record Unknown() implements Posting {}
}
