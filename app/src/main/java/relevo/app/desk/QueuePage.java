package relevo.app.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in a queue, the longest first.
 *
 * @param next address of those after, or null
 */
public record QueuePage(
        String id, String name, List<Line> lines, @Nullable String next) {
    /**
     * A tenant in a queue.
     *
     * @param people whom it can be offered to, by id; empty where a hand-over is on its way
     */
    public record Line(
            DeskPage.Subject subject,
            Instant since,
            @Nullable LocalDate nextAction,
            boolean engaged,
            boolean moving,
            Map<String, String> people) {}
}
