package relevo.engagement.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.PersonId;

/**
 * A criterion asked to be waived, and the team manager's answer; {@code grantedBy} is null while it is only asked.
 *
 * @param at when it was asked
 */
public record Waiver(
        PersonId askedBy,
        Instant at,
        Text why,
        @Nullable PersonId grantedBy,
        @Nullable Text because) {
    public boolean granted() {
        return grantedBy != null;
    }
}
