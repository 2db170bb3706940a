package relevo.app.tenant;

import java.util.EnumSet;
import java.util.Set;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** How far somebody looks over tenants: docs/domain.md says who reads all and who reads what they work on. */
public enum Sight {
    /** The operator's, who reads every tenant. */
    ALL,
    /** All that the organisation has access to. */
    ORGANISATION,
    /** Those that the person works on. */
    OWN;

    private static final Set<Role> ON_ASSIGNMENT = EnumSet.of(
            Role.ENGAGEMENT_MANAGER, Role.ENGINEER, Role.SPECIALIST, Role.MIGRATION_MANAGER, Role.PLAYBOOK_OWNER);

    static Sight of(SignedIn person) {
        if (ON_ASSIGNMENT.containsAll(person.roles())) {
            return OWN;
        }
        return person.operator() ? ALL : ORGANISATION;
    }
}
