package relevo.engagement.decision;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.DeclineOffer;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.decision.Refusal.NotAllowed;
import relevo.engagement.event.CustodyEvent.ManagerReplaced;
import relevo.engagement.event.CustodyEvent.OfferAccepted;
import relevo.engagement.event.CustodyEvent.OfferDeclined;
import relevo.engagement.event.CustodyEvent.TenantOffered;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Custody;
import relevo.engagement.state.Move;

/** Decides about hand-overs to a person, who accepts; only an absent manager is replaced without asking. */
final class OfferDecisions {
    private final Scene scene;
    private final Custody custody;

    OfferDecisions(Scene scene) {
        this.scene = scene;
        this.custody = scene.state().custody();
    }

    Decision offer(OfferTenant c) {
        Move move = custody.move();
        if (move != null && (move instanceof Move.Parking || isTo(move, c.to()))) {
            return Decision.refused(Obstacle.MOVE_UNDER_WAY, move.id());
        }
        if (custody.heldBy(c.to())) {
            return Decision.refused(Obstacle.SAME_MANAGER, c.to());
        }
        return Decision.of(new TenantOffered(
                new Move.Offer(c.move(), c.to(), asking(), scene.order().at(), scene.due())));
    }

    /** An offer that nobody answers can be made to somebody else, in its place; but not again to the same person. */
    private static boolean isTo(Move move, PersonId person) {
        return move instanceof Move.Offer offer && offer.to().equals(person);
    }

    Decision accept(AcceptOffer c) {
        return withOffer(
                c.move(),
                offer -> offer.to().equals(offer.by())
                        ? notAllowed(Role.ENGAGEMENT_MANAGER, NotAllowed.Because.OWN_REQUEST)
                        : Decision.of(new OfferAccepted(c.move(), offer.to())));
    }

    /** The person declines, or those who offer take an unanswered offer back. */
    Decision decline(DeclineOffer c) {
        Actor actor = scene.order().actor();
        boolean takesBack = actor.is(Role.ASSIGNMENT_TEAM) || actor.is(Role.TEAM_MANAGER);
        return takesBack
                        && custody.move() instanceof Move.Offer offer
                        && offer.id().equals(c.move())
                ? Decision.of(new OfferDeclined(c.move(), c.why()))
                : withOffer(c.move(), _ -> Decision.of(new OfferDeclined(c.move(), c.why())));
    }

    /** What the absent manager asked for, or somebody was offered, is answered first: nobody takes over a half-done hand-over. */
    Decision replace(ReplaceManager c) {
        if (custody.heldByQueue()) {
            return Decision.refused(Obstacle.QUEUE_HOLDS, custody.holder());
        }
        if (custody.managedBy(c.manager())) {
            return Decision.refused(Obstacle.SAME_MANAGER, c.manager());
        }
        if (scene.order().actor().is(c.manager())) {
            return notAllowed(Role.TEAM_MANAGER, NotAllowed.Because.OWN_REQUEST);
        }
        return custody.move() != null
                ? Decision.refused(Obstacle.MOVE_UNDER_WAY, custody.move().id())
                : Decision.of(new ManagerReplaced(c.manager(), c.why()));
    }

    private Decision withOffer(MoveId id, Function<Move.Offer, Decision> open) {
        if (!(custody.move() instanceof Move.Offer offer) || !offer.id().equals(id)) {
            return Decision.refused(Obstacle.NO_SUCH_MOVE, id);
        }
        return scene.order().actor().is(offer.to())
                ? open.apply(offer)
                : notAllowed(Role.ENGAGEMENT_MANAGER, NotAllowed.Because.NOT_OFFERED_TO_YOU);
    }

    private @Nullable PersonId asking() {
        return scene.order().actor() instanceof Actor.Person person ? person.id() : null;
    }

    private static Decision notAllowed(Role allowed, NotAllowed.Because because) {
        return new Decision.Refused(new NotAllowed(Set.of(allowed), because));
    }
}
