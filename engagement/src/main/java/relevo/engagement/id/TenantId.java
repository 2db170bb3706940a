package relevo.engagement.id;

import java.util.UUID;

/** Names a tenant. */
public record TenantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
