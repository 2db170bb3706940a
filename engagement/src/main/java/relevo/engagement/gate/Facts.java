package relevo.engagement.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.QueueId;

/**
 * What the judge cannot know from the state.
 *
 * @param today in the tenant's time zone
 * @param requestUnderWay whether a request for the tenant is neither approved nor cancelled
 * @param requestFiled whether a request was filed since the last discussion
 * @param reasonGiven whether the one who asks gave a reason
 * @param chosen the queue that the assignment team chose, or null
 */
public record Facts(
        LocalDate today,
        boolean requestUnderWay,
        boolean requestFiled,
        boolean reasonGiven,
        @Nullable QueueId chosen) {
    public static Facts on(LocalDate today) {
        return new Facts(today, false, false, false, null);
    }

    public Facts requests(boolean underWay, boolean filed) {
        return new Facts(today, underWay, filed, reasonGiven, chosen);
    }

    public Facts reason(boolean given) {
        return new Facts(today, requestUnderWay, requestFiled, given, chosen);
    }

    public Facts queue(QueueId queue) {
        return new Facts(today, requestUnderWay, requestFiled, reasonGiven, queue);
    }
}
