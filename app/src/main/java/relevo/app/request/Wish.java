package relevo.app.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;

/** A request as a program files it; checked like the form. */
record Wish(
        @Nullable String requestor,
        @Nullable String contact,
        @Nullable String mail,
        @Nullable String customer,
        @Nullable String domain,
        @Nullable String country,
        @Nullable String state,
        @Nullable String city,
        @Nullable String language,
        @Nullable List<String> services,
        @Nullable String launch,
        @Nullable String purchase,
        @Nullable String mailSystem,
        @Nullable Boolean migration,
        @Nullable String partner,
        @Nullable String comments) {
    Form form() {
        Map<String, List<String>> values = new HashMap<>();
        put(values, "requestor", requestor);
        put(values, "contact", contact);
        put(values, "mail", mail);
        put(values, "customer", customer);
        put(values, "domain", domain);
        put(values, "country", country);
        put(values, "state", state);
        put(values, "city", city);
        put(values, "language", language);
        put(values, "launch", launch);
        put(values, "purchase", purchase);
        put(values, "mailSystem", mailSystem);
        put(values, "migration", Boolean.toString(Boolean.TRUE.equals(migration)));
        put(values, "partner", partner);
        put(values, "comments", comments);
        values.put(
                "services",
                services == null
                        ? List.of()
                        : services.stream().filter(Objects::nonNull).toList());
        return Form.of(values);
    }

    private static void put(Map<String, List<String>> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, List.of(value));
        }
    }
}
