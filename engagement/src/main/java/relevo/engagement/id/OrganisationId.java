package relevo.engagement.id;

import java.util.UUID;

/** Names the operator or a partner. */
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
