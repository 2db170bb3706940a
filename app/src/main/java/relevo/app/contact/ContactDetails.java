package relevo.app.contact;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who a contact is and how to reach them. The text of the content that {@code Contact.details} cites is this record as
 * JSON with its keys in alphabetical order.
 *
 * @param mail empty where no address is known
 * @param source where the details come from, for example the customer
 */
public record ContactDetails(
        String name,
        String mail,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String role,
        @Nullable String country,
        @Nullable String zone,
        @Nullable String source) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public static ContactDetails of(String name, String mail) {
        return new ContactDetails(name, mail, null, null, null, null, null, null);
    }

    public static ContactDetails read(String json) {
        return JSON.readValue(json, ContactDetails.class);
    }

    public String written() {
        return JSON.writeValueAsString(this);
    }

    public boolean hasAddress() {
        return !mail.isBlank();
    }
}
