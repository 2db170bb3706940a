package relevo.app.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;

/**
 * A person for programs.
 *
 * @param language of their pages and mails, {@code es} or {@code en}
 * @param region of the assignment team they work in: AMERICAS, APJ or EMEA; null for others
 */
record PersonJson(
        UUID id,
        String name,
        String mail,
        String language,
        boolean active,
        UUID organisation,
        Set<Role> roles,
        @Nullable String region) {
    static PersonJson of(Person person) {
        return new PersonJson(
                person.id(),
                person.name(),
                person.mail(),
                person.language().getLanguage(),
                person.active(),
                person.organisation().id(),
                person.roles(),
                person.region().orElse(null));
    }
}
