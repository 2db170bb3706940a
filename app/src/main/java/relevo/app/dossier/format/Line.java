package relevo.app.dossier.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** A line of a dossier; {@code docs/dossier.md} tells a third party what each means. Names are for ever. */
public sealed interface Line {
    /** The format that is written and read here. */
    String FORMAT = "relevo-dossier/1";

    /**
     * The first line: which range of which journal, made when, by whom, signed by which key.
     *
     * @param whole false where the maker's access has ended, so that the range ends with it
     * @param by nobody where Relevo itself made it
     * @param demonstration whether mails went to a sandbox and the people are invented
     * @param publicKey its X.509 form in hexadecimal digits
     */
    record Header(
            String format,
            TenantId tenant,
            int engagement,
            long from,
            long until,
            boolean whole,
            Instant made,
            @Nullable PersonId by,
            boolean demonstration,
            String key,
            String publicKey)
            implements Line {}

    /** The pages and rules that the engagement is pinned to. */
    record Edition(EditionId id, String rules, List<EditionText> pages) implements Line {}

    /** The tenant as it stood before the engagement, and the hash that the first event's follows. */
    record Start(long version, String head, TenantState state) implements Line {}

    /** An event; the bytes of {@code event} are those that are stored and hashed. */
    record Event(Recorded event, String hash, long version) implements Line {}

    /** A text that the line before, or one before that, cites. */
    record Content(ContentId id, String salt, String text) implements Line {}

    /** A cited text that was erased. */
    record Erased(ContentId id, Instant at) implements Line {}

    /** A cited text that the maker of the dossier may not read. */
    record Withheld(ContentId id) implements Line {}

    /** Somebody whom a line before names; without a name where the maker may not know it. */
    record Person(
            PersonId id, @Nullable String name, @Nullable String organisation) implements Line {}

    /** A gate that the event of that version went through, as judged on the state before it. */
    record Verdict(Gate gate, @Nullable ServiceId service, long version, List<JudgedCriterion> criteria)
            implements Line {}

    /** The tenant as the last event left it. */
    record End(long version, String head, TenantState state) implements Line {}

    /** Every criterion of a service as it stood when the dossier was made. */
    record Standing(
            ServiceId service,
            LocalDate on,
            boolean requestUnderWay,
            boolean requestFiled,
            List<JudgedCriterion> criteria)
            implements Line {}

    /**
     * A mail as the outbox has it.
     *
     * @param mailId the Message-ID
     */
    record Message(MessageId id, String mailId, Instant queued, List<Delivered> recipients) implements Line {}

    /**
     * A usage reading that is cited, with where it comes from.
     *
     * @param origin null where the maker may not read the import
     */
    record Reading(
            ReadingId id,
            int activeUsers,
            String source,
            LocalDate asOf,
            Instant stored,
            boolean corrected,
            @Nullable Origin origin)
            implements Line {}

    /** The last line: an Ed25519 signature over every byte before it, in hexadecimal digits. */
    record Signature(String key, String value) implements Line {}
}
