package relevo.app.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what happened to a tenant, for programs; the newest first.
 *
 * @param before asks for what is older, or null where that was the first
 */
public record HistoryJson(
        List<HistoryEvent> events, @Nullable Long before) {
    /**
     * One event.
     *
     * @param version the tenant's version that it led to
     * @param by nobody where Relevo did it
     * @param event its name in the journal
     * @param details what the sentence leaves out, such as the statements of a long list
     * @param words what people wrote with it: a note, a reason, who took part; null where there is nothing or it was redacted
     */
    record HistoryEvent(
            long version,
            Instant at,
            @Nullable UUID by,
            String event,
            String sentence,
            List<String> details,
            @Nullable String words) {}
}
