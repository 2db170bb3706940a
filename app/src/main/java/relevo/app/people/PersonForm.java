package relevo.app.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.web.Form;
import relevo.engagement.Role;

/** Reads what an administrator typed about a person. */
@Component
class PersonForm {
    private static final Set<String> REGIONS = Set.of("AMERICAS", "APJ", "EMEA");
    private final NewPassword required;
    private final FirstAdministrator mails;
    private final MessageSource texts;

    PersonForm(NewPassword required, FirstAdministrator mails, MessageSource texts) {
        this.required = required;
        this.mails = mails;
        this.texts = texts;
    }

    /** A form as it is for somebody. */
    static Form of(Person person) {
        var values = new HashMap<String, List<String>>();
        values.put("role", person.roles().stream().map(Role::name).toList());
        values.put("region", person.region().stream().toList());
        values.put("active", person.active() ? List.of("yes") : List.of());
        return Form.of(values);
    }

    Form checkNew(Form form, Locale language) {
        return checkRoles(
                mails.check(required.require(form, language, "name", "mail", "language", "organisation"), language),
                language);
    }

    Form checkRoles(Form form, Locale language) {
        var assigns = form.chosen("role").contains(Role.ASSIGNMENT_TEAM.name());
        return assigns && !REGIONS.contains(form.value("region"))
                ? form.wrong("region", texts.getMessage("people.region.missing", null, language))
                : form;
    }

    /** Of their pages and mails. */
    static Locale language(Form form) {
        return Locale.of(form.value("language").equals("en") ? "en" : "es");
    }

    static Administration.Change change(Form form, boolean active) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (form.chosen("role").contains(role.name())) {
                roles.add(role);
            }
        }
        return new Administration.Change(
                roles, Optional.of(form.value("region")).filter(REGIONS::contains), active);
    }
}
