package relevo.app.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/**
 * One attempt at one mail, for those of its recipients whose time has come.
 *
 * @param mailId the Message-ID
 */
record Errand(TenantId tenant, UUID message, String mailId, ContentId content, Instant queued, List<Stop> stops) {
    /**
     * One recipient of the attempt.
     *
     * @param place in the list of copies; null for somebody the mail is for
     * @param attempts with this one
     * @param tried when it began, by which it is told from one of the same number after a retry
     * @param inDoubt whether an earlier attempt may have arrived
     */
    record Stop(UUID recipient, @Nullable Integer place, int attempts, Instant tried, boolean inDoubt) {
        /** Copies are no evidence. */
        Optional<ContentId> evidence() {
            return place == null ? Optional.of(new ContentId(recipient)) : Optional.empty();
        }
    }
}
