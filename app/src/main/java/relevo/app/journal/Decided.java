package relevo.app.journal;

import java.util.List;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.TenantState;

/** What the core says to commands, one after the other: all agreed, or the first refusal. */
sealed interface Decided {
    /** All agreed. */
    record Agreed(TenantState after, List<Recorded> events) implements Decided {}

    /** One was refused, so none is done. */
    record Declined(Refusal why) implements Decided {}
}
