package relevo.engagement.replay;

import java.util.List;
import java.util.UUID;
import relevo.engagement.event.CustodyEvent.TenantOffered;
import relevo.engagement.event.CustodyEvent.TenantRecalled;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.MoveId;

/** The move by which a command brought a parked tenant back, if it did. */
final class Recall {
    private static final MoveId NONE = new MoveId(new UUID(0, 0));

    private Recall() {}

    static MoveId among(List<Recorded> rest) {
        for (Recorded recorded : rest) {
            if (recorded.event() instanceof TenantRecalled recalled) {
                return recalled.move().id();
            }
            if (recorded.event() instanceof TenantOffered offered
                    && offered.move().by() == null) {
                return offered.move().id();
            }
        }
        return NONE;
    }
}
