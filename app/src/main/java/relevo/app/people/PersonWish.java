package relevo.app.people;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;
import relevo.engagement.Role;

/**
 * What a program wants a person to be; of somebody who is there already, only roles, region and active count.
 *
 * @param organisation null for one's own
 * @param active null counts as true
 */
record PersonWish(
        @Nullable String name,
        @Nullable String mail,
        @Nullable String language,
        @Nullable UUID organisation,
        @Nullable List<Role> roles,
        @Nullable String region,
        @Nullable Boolean active) {
    boolean wantedActive() {
        return !Boolean.FALSE.equals(active);
    }

    /** The same as the page's form would have it. */
    Form form(UUID own) {
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of(text(name)));
        values.put("mail", List.of(text(mail)));
        values.put("language", List.of(text(language)));
        values.put("organisation", List.of((organisation == null ? own : organisation).toString()));
        values.put(
                "role",
                roles == null ? List.of() : roles.stream().map(Role::name).toList());
        values.put("region", List.of(text(region)));
        return Form.of(values);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
