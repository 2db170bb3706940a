package relevo.app.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail to somebody who works with Relevo, about no single tenant.
 *
 * @param key made from what it is about, so that the same mail is queued once, however often it is asked for
 * @param expires when trying makes no sense any more
 */
public record PersonalMail(UUID key, UUID person, Locale language, String subject, String body, Instant expires) {
    /** The key of what is about that, for example {@code digest 0190… 2026-11-25}. */
    public static UUID key(String about) {
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }
}
