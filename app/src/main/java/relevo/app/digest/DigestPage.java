package relevo.app.digest;

import org.jspecify.annotations.Nullable;
import relevo.app.message.PersonalMails;

/**
 * A person's digest as it would leave now.
 *
 * @param items how many things it tells of; with none there is no mail
 * @param sent what became of today's, or null while there is none
 * @param open whether mail can leave at all
 * @param next when the next leaves by itself
 */
public record DigestPage(
        int items,
        String subject,
        String body,
        PersonalMails.@Nullable Sent sent,
        boolean open,
        boolean demo,
        java.time.Instant next) {}
