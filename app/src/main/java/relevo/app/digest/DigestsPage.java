package relevo.app.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.message.PersonalMails;

/**
 * What will be sent to whom, and what was: numbers only, since who looks after the system reads no tenant's work.
 *
 * @param open whether mail can leave at all
 * @param previous address of the people before, or null
 * @param next address of the people after, or null
 */
public record DigestsPage(
        boolean open,
        List<Coming> coming,
        List<Past> past,
        @Nullable String previous,
        @Nullable String next) {
    /**
     * Whose digest is next, and what it would tell now.
     *
     * @param wanted whether they get all, or only what the process demands
     * @param items how many things; none makes no mail
     * @param leaving how many of them are tenants to leave
     */
    public record Coming(
            UUID person,
            String name,
            String organisation,
            String language,
            String zone,
            boolean wanted,
            int items,
            int leaving,
            Instant at) {}

    /** A digest that was queued, and what became of it. */
    public record Past(UUID person, String name, LocalDate day, int items, PersonalMails.Sent sent) {}
}
