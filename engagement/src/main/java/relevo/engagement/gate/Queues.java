package relevo.engagement.gate;

import relevo.engagement.id.QueueId;
import relevo.engagement.state.Region;
import relevo.playbook.rules.Values;

/** The inactive queues of the rules. */
public final class Queues {
    private Queues() {}

    public static QueueId inactive(Values values, Region region) {
        String queue = values.inactiveQueues().get(region.name());
        if (queue == null) {
            throw new IllegalArgumentException("The rules name no inactive queue for " + region);
        }
        return new QueueId(queue);
    }

    public static boolean inactive(Values values, QueueId queue) {
        return values.inactiveQueues().containsValue(queue.value());
    }
}
