package relevo.engagement.id;

import java.util.UUID;

/** Names a person. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
