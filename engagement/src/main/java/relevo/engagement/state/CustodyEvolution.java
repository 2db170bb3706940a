package relevo.engagement.state;

import java.time.Instant;
import relevo.engagement.Role;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.CustodyEvent.EngagementClosed;
import relevo.engagement.event.CustodyEvent.ManagerReplaced;
import relevo.engagement.event.CustodyEvent.MoveAccepted;
import relevo.engagement.event.CustodyEvent.MoveCancelled;
import relevo.engagement.event.CustodyEvent.MoveDeclined;
import relevo.engagement.event.CustodyEvent.MoveRequested;
import relevo.engagement.event.CustodyEvent.OfferAccepted;
import relevo.engagement.event.CustodyEvent.OfferDeclined;
import relevo.engagement.event.CustodyEvent.PersonAssigned;
import relevo.engagement.event.CustodyEvent.PersonUnassigned;
import relevo.engagement.event.CustodyEvent.TenantLeft;
import relevo.engagement.event.CustodyEvent.TenantOffered;
import relevo.engagement.event.CustodyEvent.TenantRecalled;
import relevo.engagement.event.CustodyEvent.WaitingBegun;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;

/** Folds what happens to custody. */
final class CustodyEvolution {
    private CustodyEvolution() {}

    static TenantState evolve(TenantState state, CustodyEvent event, Recorded recorded) {
        Custody custody = state.custody();
        return switch (event) {
            case PersonAssigned e -> state.with(custody.with(e.assignment()));
            case PersonUnassigned e -> state.with(custody.without(e.assignment()::equals));
            case WaitingBegun e -> state.with((Chapter) Evolution.open(state).waiting(e.until()));
            case MoveRequested e -> state.with(custody.moving(e.move()));
            case MoveDeclined _ -> unparked(state);
            case MoveCancelled _ -> unparked(state);
            case MoveAccepted e -> state.with(custody.held(new Holder.ByQueue(e.queue()), recorded.at()));
            case TenantRecalled e -> state.with(custody.moving(e.move()));
            case TenantOffered e -> state.with(custody.moving(e.move()));
            case OfferAccepted e -> unparked(state.with(managed(custody, e.manager(), recorded.at())));
            case OfferDeclined _ -> state.with(declined(state));
            case ManagerReplaced e ->
                state.with(managed(custody, e.manager(), recorded.at()).moving(custody.move()));
            case TenantLeft _ -> state.with(custody.without(_ -> true));
            case EngagementClosed e -> state.with(closed(Evolution.open(state), recorded.at(), e.number()));
        };
    }

    private static TenantState unparked(TenantState state) {
        TenantState still = state.with(state.custody().moving(null));
        return still.open()
                .map(open -> still.with((Chapter) open.parking(null)))
                .orElse(still);
    }

    private static Custody managed(Custody custody, PersonId manager, Instant at) {
        return custody.held(new Holder.ByPerson(manager), at)
                .with(new Assignment(Role.ENGAGEMENT_MANAGER, manager, null, true));
    }

    /** A tenant with open services whose offer is declined stays wanted, so that it is offered to somebody else. */
    private static Custody declined(TenantState state) {
        Custody custody = state.custody();
        boolean wanted = state.open().isPresent()
                && state.engaged().stream()
                        .anyMatch(service -> !service.progress().closed());
        return custody.moving(
                wanted && custody.heldByQueue() && custody.move() instanceof Move.Offer offer
                        ? new Move.Recall(offer.id(), offer.asked(), offer.due())
                        : null);
    }

    private static Chapter closed(Chapter.Open open, Instant at, int number) {
        return new Chapter.Closed(number, open.since(), at, open.edition(), open.parking());
    }
}
