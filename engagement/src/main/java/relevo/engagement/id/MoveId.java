package relevo.engagement.id;

import java.util.UUID;

/** Names a hand-over between holders. */
public record MoveId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
