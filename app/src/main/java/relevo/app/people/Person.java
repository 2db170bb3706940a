package relevo.app.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/**
 * Somebody who works here.
 *
 * @param region AMERICAS, APJ or EMEA, of somebody in an assignment team
 * @param demo invented; signs in by a click, in demo mode
 */
public record Person(
        UUID id,
        Organisation organisation,
        String name,
        String mail,
        Locale language,
        boolean active,
        boolean demo,
        Set<Role> roles,
        Optional<String> region) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public SignedIn signedIn() {
        return new SignedIn(id, name, mail, organisation.id(), organisation.name(), organisation.isOperator(), roles);
    }
}
