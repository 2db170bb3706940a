package relevo.app.tenant;

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

    static Sight of(SignedIn person) {
        if (Role.readAssignedOnly(person.roles())) {
            return OWN;
        }
        return person.operator() ? ALL : ORGANISATION;
    }
}
