package relevo.engagement.command;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;

/** About the requests that open and join engagements. */
public sealed interface RequestCommand extends Command {
    /**
     * Approves a request for services of the tenant.
     *
     * @param edition the edition that a newly opened engagement is pinned to
     * @param requestor who filed it, where that is a person of Relevo: they may not approve it
     * @param recall the move that brings a parked tenant back, if that is needed
     */
    record ApproveRequest(
            RequestId request,
            String motion,
            Set<ServiceId> services,
            EditionId edition,
            @Nullable PersonId requestor,
            MoveId recall)
            implements RequestCommand {}
}
