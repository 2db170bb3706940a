package relevo.app.journal;

import java.util.List;
import java.util.Optional;
import relevo.engagement.event.CustodyEvent.MoveAccepted;
import relevo.engagement.event.CustodyEvent.MoveCancelled;
import relevo.engagement.event.CustodyEvent.MoveDeclined;
import relevo.engagement.event.CustodyEvent.MoveRequested;
import relevo.engagement.event.Event;
import relevo.engagement.event.RequestEvent.EngagementOpened;

/** What became of the last move to an inactive queue that was asked for in an engagement. */
public final class LastMove {
    private LastMove() {}

    /** That it was declined; nothing where it came to anything else, or none was asked for. */
    public static Optional<Told> declined(List<Told> latestFirst) {
        return latestFirst.stream()
                .filter(told -> concerns(told.event()))
                .findFirst()
                .filter(told -> told.event() instanceof MoveDeclined);
    }

    private static boolean concerns(Event event) {
        return event instanceof MoveRequested
                || event instanceof MoveDeclined
                || event instanceof MoveCancelled
                || event instanceof MoveAccepted
                || event instanceof EngagementOpened;
    }
}
