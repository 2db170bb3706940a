package relevo.engagement.id;

import java.util.UUID;

/** Names a request (RFA). */
public record RequestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
