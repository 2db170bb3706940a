package relevo.engagement.event;

import java.util.Set;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;

/** About the requests that open and join engagements. */
public sealed interface RequestEvent extends Event {
    /** A request was approved for these services. */
    record RequestApproved(RequestId request, String motion, Set<ServiceId> services) implements RequestEvent {}

    /** The engagement began, pinned to an edition. */
    record EngagementOpened(int number, EditionId edition, RequestId request) implements RequestEvent {}

    /** A further request joined the open engagement. */
    record RequestJoined(RequestId request) implements RequestEvent {}
}
