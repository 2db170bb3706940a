package relevo.app.tenant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.web.Form;
import relevo.engagement.state.Contact;
import relevo.engagement.state.Profile;

/** Forms filled with what is known. */
final class Filled {
    private final Map<String, List<String>> values = new HashMap<>();

    private Filled() {}

    static Form of(Profile profile) {
        return new Filled()
                .with("name", profile.name())
                .with("domain", profile.domain())
                .with("customer", profile.customerName())
                .with("seats", profile.seats() == 0 ? "" : Integer.toString(profile.seats()))
                .with("region", profile.region().name())
                .with("country", profile.country())
                .with("city", profile.city())
                .with("zone", profile.zone().getId())
                .with("language", profile.language())
                .form();
    }

    static Form of(ServicesPage.@Nullable Row service) {
        return service == null
                ? Form.EMPTY
                : new Filled()
                        .with("name", service.name())
                        .with("seats", service.seats() == 0 ? "" : Integer.toString(service.seats()))
                        .with("migratesData", service.migratesData() ? "yes" : null)
                        .form();
    }

    /** Who adds a contact has just heard of them: the day of confirmation is today until it is changed. */
    static Form of(@Nullable Contact contact, @Nullable ContactDetails details, LocalDate today) {
        if (contact == null) {
            return new Filled().with("confirmed", today.toString()).form();
        }
        var confirmed = contact.confirmed();
        var filled = new Filled()
                .with("kind", contact.kind().name())
                .with("language", contact.language())
                .with("confirmed", confirmed == null ? null : confirmed.toString());
        return details == null ? filled.form() : filled.with(details).form();
    }

    private Filled with(ContactDetails details) {
        return with("name", details.name())
                .with("mail", details.mail())
                .with("phone", details.phone())
                .with("title", details.title())
                .with("role", details.role())
                .with("country", details.country())
                .with("zone", details.zone())
                .with("source", details.source());
    }

    private Filled with(String field, @Nullable String value) {
        if (value != null) {
            values.put(field, List.of(value));
        }
        return this;
    }

    private Form form() {
        return Form.of(values);
    }
}
