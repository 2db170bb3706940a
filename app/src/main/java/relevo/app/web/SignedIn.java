package relevo.app.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import relevo.app.database.Reader;
import relevo.app.journal.Acting;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;

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
        return Reader.person(organisation, person, operator).assigned(Role.readAssignedOnly(roles));
    }

    /** Who this person's commands come from. */
    public Actor actor() {
        return new Actor.Person(new PersonId(person), new OrganisationId(organisation), roles);
    }

    /** This person, asking for a change. */
    public Acting acting() {
        return new Acting(actor(), reader());
    }

    /** Whether what is done for tenants is shown to this person at all. */
    public boolean readsWork() {
        return Role.readWork(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
