package relevo.app.message;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One attempt at one mail to a person.
 *
 * @param to the person's address as it is now
 * @param attempts with this one
 * @param expires when trying makes no sense any more
 */
record PersonalErrand(
        UUID key,
        String mailId,
        String name,
        String to,
        Locale language,
        String subject,
        String body,
        Instant queued,
        Instant expires,
        int attempts) {}
