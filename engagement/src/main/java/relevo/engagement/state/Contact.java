package relevo.engagement.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ContactId;

/**
 * Somebody outside, with the personal data kept apart.
 *
 * @param details name, address and the like, as content
 * @param confirmed when the details were last confirmed
 * @param doNotContact why not, as content; null where the contact may be written to
 */
public record Contact(
        ContactId id,
        ContactKind kind,
        Text details,
        boolean hasAddress,
        String language,
        @Nullable LocalDate confirmed,
        @Nullable Text doNotContact) {
    public boolean writable() {
        return hasAddress && doNotContact == null;
    }

    public Contact confirmed(LocalDate on) {
        return new Contact(id, kind, details, hasAddress, language, on, doNotContact);
    }

    public Contact notToContact(@Nullable Text reason) {
        return new Contact(id, kind, details, hasAddress, language, confirmed, reason);
    }
}
