package relevo.app.myday;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Sign;

/**
 * One thing that a tenant needs.
 *
 * @param about the service, or what it is about, and the region
 * @param why the sentence that says what is next, or what is missing
 * @param because of something blocked: each thing that is missing, and who clears it
 * @param pill a state beside it, for example the milestone; null for none
 * @param since since when it stands so
 * @param due when it should be done, or null
 * @param act what the button says
 * @param href where the button leads
 * @param offer the hand-over to accept or decline in place, or null
 */
public record Row(
        Group group,
        UUID tenant,
        String name,
        String about,
        String why,
        List<String> because,
        @Nullable Pill pill,
        Instant since,
        @Nullable Instant due,
        boolean overdue,
        String act,
        String href,
        @Nullable UUID offer) {
    /** A word with its sign. */
    public record Pill(Sign sign, String word) {}

    /** The same, with a hand-over to answer in place. */
    Row offering(UUID move) {
        return new Row(group, tenant, name, about, why, because, pill, since, due, overdue, act, href, move);
    }

    /** The same, since another moment. */
    Row from(Instant moment) {
        return new Row(group, tenant, name, about, why, because, pill, moment, due, overdue, act, href, offer);
    }
}
