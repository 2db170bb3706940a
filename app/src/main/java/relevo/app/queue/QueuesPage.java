package relevo.app.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.app.web.Ctx;
import relevo.app.web.Form;
import relevo.engagement.state.Region;

/**
 * The administration of queues.
 *
 * @param may whether who looks may change them
 */
public record QueuesPage(List<Line> queues, boolean may, Form form, boolean done) {
    /**
     * A queue and how many tenants stand in it.
     *
     * @param many whether there are more than were counted
     */
    public record Line(Queue queue, int tenants, boolean many) {}

    /** The choices of what a queue is for. */
    public static Map<String, String> kinds(Ctx ctx) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Queue.Kind kind : Queue.Kind.values()) {
            kinds.put(kind.name(), ctx.text("queue.kind." + kind));
        }
        return kinds;
    }

    /** The choices of a region. */
    public static Map<String, String> regions(Ctx ctx) {
        Map<String, String> regions = new LinkedHashMap<>();
        for (Region region : Region.values()) {
            regions.put(region.name(), ctx.text("word.Region." + region));
        }
        return regions;
    }
}
