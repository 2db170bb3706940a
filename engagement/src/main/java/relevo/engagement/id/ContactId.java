package relevo.engagement.id;

import java.util.UUID;

/** Names a contact of a tenant. */
public record ContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
