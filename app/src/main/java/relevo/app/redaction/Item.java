package relevo.app.redaction;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;

/**
 * Something in a tenant's record that may hold personal data, with every text that it is told in.
 *
 * @param id of the note, the mail, the contact; of a reason, of its text
 * @param by who wrote it
 * @param excerpt how it begins; null where it is erased
 */
record Item(
        Kind kind, UUID id, Instant at, String by, @Nullable String excerpt, Set<ContentId> contents) {
    /** What it is. */
    enum Kind {
        CONTACT,
        NOTE,
        MAIL,
        WORDS
    }

    /** Names it in a form. */
    String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + id;
    }
}
