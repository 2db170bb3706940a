package relevo.engagement.id;

import java.util.UUID;

/** Names a mail. */
public record MessageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
