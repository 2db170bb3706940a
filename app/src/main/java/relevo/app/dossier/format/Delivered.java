package relevo.app.dossier.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;

/**
 * What became of a mail for one recipient.
 *
 * @param copy whether they got it as a copy, which is no evidence
 * @param state in the outbox, for example {@code ACCEPTED}
 * @param reply the server's words without addresses
 */
public record Delivered(
        ContentId recipient,
        boolean copy,
        String state,
        int attempts,
        boolean inDoubt,
        @Nullable Instant tried,
        @Nullable String code,
        @Nullable String reply) {}
