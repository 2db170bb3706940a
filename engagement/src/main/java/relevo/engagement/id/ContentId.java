package relevo.engagement.id;

import java.util.UUID;

/** Names a text or personal datum that stands apart from the events. */
public record ContentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
