package relevo.app.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;

/**
 * A text with the salt of its digest; both are gone once it is erased.
 *
 * @param salt in hexadecimal digits
 */
public record Salted(
        ContentId id,
        @Nullable String salt,
        @Nullable String text,
        @Nullable Instant erased) {}
