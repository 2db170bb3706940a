package relevo.engagement;

import java.util.Set;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;

/** Who asks: a person with their roles, or Relevo itself (timers, the mail sender, usage imports). */
public sealed interface Actor {
    boolean is(Role role);

    boolean is(PersonId person);

    /** A person of an organisation. */
    record Person(PersonId id, OrganisationId organisation, Set<Role> roles) implements Actor {
        public Person {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean is(Role role) {
            return roles.contains(role);
        }

        @Override
        public boolean is(PersonId person) {
            return id.equals(person);
        }
    }

    /** Relevo itself. */
    record Clockwork() implements Actor {
        @Override
        public boolean is(Role role) {
            return false;
        }

        @Override
        public boolean is(PersonId person) {
            return false;
        }
    }
}
