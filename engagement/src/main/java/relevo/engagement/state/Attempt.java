package relevo.engagement.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.Subject;

/**
 * One run of the completion process for a service, with the evidence that belongs to it.
 *
 * @param number 1 for the first; reopening begins the next
 * @param cited the snapshot that a note cites for the milestone
 * @param planned the date of the discussion, where one is set
 */
public record Attempt(
        int number,
        @Nullable Snapshot cited,
        Map<Subject, NoteRef> notes,
        Map<MessageKind, Mail> mails,
        Map<String, Attestation> attested,
        Map<String, Waiver> waivers,
        @Nullable Planned planned) {
    public static final Attempt FIRST = new Attempt(1, null, Map.of(), Map.of(), Map.of(), Map.of(), null);

    /** Statements that belong to the preparation end so, and outlive a reopening. */
    private static final String PREPARING = "-preparing";

    public Attempt {
        notes = Map.copyOf(notes);
        mails = Map.copyOf(mails);
        attested = Map.copyOf(attested);
        waivers = Map.copyOf(waivers);
    }

    public Attempt cited(@Nullable Snapshot snapshot) {
        return new Attempt(number, snapshot, notes, mails, attested, waivers, planned);
    }

    public Attempt noted(Subject subject, NoteRef note) {
        return new Attempt(number, cited, Copies.with(notes, subject, note), mails, attested, waivers, planned);
    }

    public Attempt mailed(Mail mail) {
        return new Attempt(number, cited, notes, Copies.with(mails, mail.kind(), mail), attested, waivers, planned);
    }

    public Attempt attested(String statement, Attestation by) {
        return new Attempt(number, cited, notes, mails, Copies.with(attested, statement, by), waivers, planned);
    }

    public Attempt waived(String criterion, @Nullable Waiver waiver) {
        return new Attempt(
                number, cited, notes, mails, attested, Copies.withOrWithout(waivers, criterion, waiver), planned);
    }

    public Attempt planned(@Nullable Planned date) {
        return new Attempt(number, cited, notes, mails, attested, waivers, date);
    }

    /** The first attempt for a new request: nothing of the old evidence serves it. */
    public Attempt afresh() {
        return new Attempt(number + 1, null, Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    /** The next attempt: what came before the discussion is kept, what came with it or after is asked anew. */
    public Attempt next(boolean dropSnapshot) {
        var kept = Copies.keep(notes, subject -> subject.stage() != Subject.Stage.DISCUSSED);
        if (dropSnapshot) {
            kept = Copies.keep(kept, subject -> subject != Subject.MILESTONE);
        }
        return new Attempt(
                number + 1,
                dropSnapshot ? null : cited,
                kept,
                Copies.keep(mails, kind -> kind == MessageKind.ACCOUNT_TEAM),
                Copies.keep(attested, statement -> statement.endsWith(PREPARING)),
                Map.of(),
                null);
    }
}
