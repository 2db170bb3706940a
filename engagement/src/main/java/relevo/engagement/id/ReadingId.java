package relevo.engagement.id;

import java.util.UUID;

/** Names a usage reading. */
public record ReadingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
