package relevo.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.EngagementPage;
import relevo.app.web.Form;
import relevo.app.web.Sign;

/**
 * The desk of a region, or of all.
 *
 * @param region the region shown, or ALL
 * @param done what who looks has just done here, or null
 * @param refused the page of the tenant that something was just refused for, or null
 * @param regions the choices, by their value
 * @param answers whether who looks may answer moves; a team manager only reads them
 * @param queues the inactive queues to choose from when accepting, by id
 * @param more whether there are more moves than are shown
 */
public record DeskPage(
        String region,
        @Nullable String done,
        @Nullable EngagementPage refused,
        Map<String, String> regions,
        boolean answers,
        Map<String, String> queues,
        List<MoveLine> moves,
        boolean more,
        List<WantedLine> wanted,
        List<OfferLine> offers,
        List<QueueLine> holders) {
    /** The same, with what was just refused. */
    DeskPage refused(EngagementPage page) {
        return new DeskPage(region, done, page, regions, answers, queues, moves, more, wanted, offers, holders);
    }

    /** What was typed into the form with that address, where it was refused. */
    public Form form(String address) {
        return refused == null ? Form.EMPTY : refused.form().sentTo(address);
    }

    /** Which tenant a line is about. */
    public record Subject(UUID tenant, String name, String customer, String region) {}

    /** A state as word and sign. */
    public record State(Sign sign, String word) {}

    /**
     * A move to an inactive queue.
     *
     * @param why the manager's reason, or null
     * @param missing what keeps the move from being accepted; empty where nothing does
     * @param queue the queue of the tenant's region
     * @param own whether who looks asked for it, and so can't answer
     */
    public record MoveLine(
            Subject subject,
            UUID move,
            String asker,
            Instant asked,
            Instant due,
            boolean overdue,
            @Nullable String why,
            State mail,
            State lastService,
            List<String> missing,
            String queue,
            boolean own) {}

    /**
     * A tenant that somebody has to be found for.
     *
     * @param due when somebody should be found, or null
     * @param people whom it can be offered to, by id
     */
    public record WantedLine(
            Subject subject,
            String why,
            Instant since,
            @Nullable Instant due,
            boolean overdue,
            Map<String, String> people) {}

    /** An offer that waits for its answer. */
    public record OfferLine(
            Subject subject, UUID move, String to, String by, Instant asked, Instant due, boolean overdue) {}

    /**
     * A queue and how many tenants stand in it.
     *
     * @param many whether there are more than were counted
     * @param kind what it is for, and {@code workedBy} the team that works it, ready to read
     */
    public record QueueLine(String id, String name, int tenants, boolean many, String kind, String workedBy) {}
}
