package relevo.app.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.playbook.rules.MessageKind;

/**
 * A mail that was queued, with what became of it for each recipient.
 *
 * @param services none for a mail about the whole tenant
 * @param by nobody for Relevo itself
 * @param content empty where it was erased
 */
public record SentMessage(
        MessageId id,
        MessageKind kind,
        List<ServiceId> services,
        Instant queued,
        @Nullable UUID by,
        Optional<MailContent> content,
        List<Recipient> recipients) {
    /**
     * Somebody it goes to.
     *
     * @param address empty where it was erased
     * @param copy whether they get it as a copy, which is no evidence
     * @param next the next attempt, where there will be one
     * @param code the server's, or the name of why it said nothing; null before the first attempt
     * @param reply the server's words without addresses
     */
    public record Recipient(
            UUID id,
            Optional<Address> address,
            boolean copy,
            Delivery state,
            int attempts,
            boolean inDoubt,
            @Nullable Instant tried,
            @Nullable Instant next,
            @Nullable String code,
            @Nullable String reply) {}

    /** Whether a person may have it tried again for somebody. */
    public boolean canBeRetried() {
        return recipients.stream().map(Recipient::state).anyMatch(Delivery::canBeRetried);
    }
}
