package relevo.app.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that Relevo signs with, or signed with once.
 *
 * @param until when another took its place; null while it is in use
 */
public record SigningKey(
        VerifyingKey key, Instant since, @Nullable Instant until) {
    public boolean inUse() {
        return until == null;
    }
}
