package relevo.app.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import relevo.app.database.Reader;
import relevo.engagement.Role;

/** The person at the browser, as of this request; handlers take it with {@code @AuthenticationPrincipal}. */
public record SignedIn(
        UUID person,
        String name,
        String mail,
        UUID organisation,
        String organisationName,
        boolean operator,
        Set<Role> roles)
        implements AuthenticatedPrincipal {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return mail;
    }

    /** Who this person's transactions read as. */
    public Reader reader() {
        return Reader.person(organisation, person, operator);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
