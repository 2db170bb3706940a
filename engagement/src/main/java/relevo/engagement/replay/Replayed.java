package relevo.engagement.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Event;
import relevo.engagement.state.TenantState;

/** What comes of deciding a history anew. */
public sealed interface Replayed {
    /** It can have been so: the state that it leaves, and the gates that it went through. */
    record Fits(TenantState after, List<Passed> passed) implements Replayed {
        public Fits {
            passed = List.copyOf(passed);
        }
    }

    /** It can't have been so; the first event that does not fit, by its place. */
    record Misfit(int place, Why why) implements Replayed {}

    /** Why an event can't have been. */
    sealed interface Why {
        /** What it records would have been refused. */
        record Refused(Refusal refusal) implements Why {}

        /** It only ever comes along with another event, which is not there. */
        record Alone() implements Why {}

        /** Something else would have been recorded; null where nothing would have been. */
        record Otherwise(@Nullable Event decided) implements Why {}

        /** The state before it has nothing that it could happen to. */
        record Impossible() implements Why {}
    }
}
