package relevo.app.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.TenantState;

/** What came of a command. */
public sealed interface Outcome {
    /** It is done; of a repeated command id, as it was answered the first time. */
    record Done(TenantState state, long version, List<Recorded> events) implements Outcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** Nothing was done; the state is as before, null where the tenant is not registered. */
    record Refused(Refusal why, @Nullable TenantState state) implements Outcome {}

    /** There is no such tenant for this reader. */
    record Unknown() implements Outcome {}

    /** The tenant has changed since the version that the caller saw. */
    record Stale(long version) implements Outcome {}
}
