package relevo.app.message.smtp;

import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A mail as it goes out.
 *
 * @param id with its angle brackets; the same on each attempt
 * @param inDoubt whether an earlier attempt may have arrived
 * @param automatic whether Relevo wrote it by itself, so that nobody's automatic answer comes back
 */
public record Letter(
        String id,
        Instant written,
        InternetAddress from,
        InternetAddress replyTo,
        List<InternetAddress> to,
        List<InternetAddress> cc,
        Locale language,
        String subject,
        String body,
        boolean inDoubt,
        boolean automatic) {}
