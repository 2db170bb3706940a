package relevo.engagement.state;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;

/**
 * A person at work on a tenant in a role.
 *
 * @param service the one service, or null for the whole tenant
 */
public record Assignment(
        Role role, PersonId person, @Nullable ServiceId service, boolean primary) {
    public boolean managesTenant() {
        return role == Role.ENGAGEMENT_MANAGER && primary && service == null;
    }
}
