package relevo.engagement.decision;

import java.util.List;
import relevo.engagement.event.Event;

/** What comes of an order. */
public sealed interface Decision {
    /** It is done; no events where nothing changes. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It is not done. */
    record Refused(Refusal why) implements Decision {}

    static Decision of(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision nothing() {
        return new Accepted(List.of());
    }

    static Decision refused(Obstacle obstacle, Object... about) {
        return new Refused(new Refusal.OutOfPlace(obstacle, about));
    }
}
