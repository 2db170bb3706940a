package relevo.engagement;

import java.util.EnumSet;
import java.util.Set;

/** What a person may be in the work (docs/domain.md, roles). */
public enum Role {
    ENGAGEMENT_MANAGER,
    ENGINEER,
    SPECIALIST,
    MIGRATION_MANAGER,
    REQUEST_MANAGER,
    ASSIGNMENT_TEAM,
    TEAM_MANAGER,
    QUALITY_ANALYST,
    PLAYBOOK_OWNER,
    ADMINISTRATOR,
    LEADERSHIP;

    private static final Set<Role> ON_ASSIGNMENT =
            EnumSet.of(ENGAGEMENT_MANAGER, ENGINEER, SPECIALIST, MIGRATION_MANAGER);

    /** Whether somebody with these roles reads only the tenants that they work on; any other role reads more. */
    public static boolean readAssignedOnly(Set<Role> roles) {
        return ON_ASSIGNMENT.containsAll(roles);
    }

    /** Whether somebody with these roles reads what is done for tenants; who only administers keeps their data, and no more. */
    public static boolean readWork(Set<Role> roles) {
        return !Set.of(ADMINISTRATOR).containsAll(roles);
    }
}
