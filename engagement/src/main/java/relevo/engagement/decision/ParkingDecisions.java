package relevo.engagement.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.CancelMove;
import relevo.engagement.command.CustodyCommand.DeclineMove;
import relevo.engagement.command.CustodyCommand.RepeatMoveMail;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.decision.Refusal.NotAllowed;
import relevo.engagement.event.CustodyEvent.MoveAccepted;
import relevo.engagement.event.CustodyEvent.MoveCancelled;
import relevo.engagement.event.CustodyEvent.MoveDeclined;
import relevo.engagement.event.CustodyEvent.MoveRequested;
import relevo.engagement.event.CustodyEvent.WaitingBegun;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.ParkingDate;
import relevo.engagement.gate.Queues;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.MessageKind;

/** Decides about moves to an inactive queue: asked for by the manager, answered by the assignment team. */
final class ParkingDecisions {
    /** The parking date goes with the move. */
    private static final NextActionSet NO_DATE = new NextActionSet(null);

    private final Scene scene;
    private final TenantState state;

    ParkingDecisions(Scene scene) {
        this.scene = scene;
        this.state = scene.state();
    }

    Decision waitFor(WaitForRequest c) {
        if (state.open().isEmpty()) {
            return Decision.refused(Obstacle.NO_OPEN_ENGAGEMENT, state.profile().name());
        }
        return c.until().isAfter(scene.today())
                ? Decision.of(new WaitingBegun(c.until(), c.why()))
                : Decision.refused(Obstacle.NOT_AFTER_TODAY, c.until());
    }

    Decision request(RequestMove c) {
        if (state.open().isEmpty()) {
            return Decision.refused(Obstacle.NO_OPEN_ENGAGEMENT, state.profile().name());
        }
        if (state.custody().heldByQueue()) {
            return Decision.refused(Obstacle.QUEUE_HOLDS, state.custody().holder());
        }
        if (state.custody().move() != null) {
            return Decision.refused(
                    Obstacle.MOVE_UNDER_WAY, state.custody().move().id());
        }
        Facts facts =
                scene.facts().requests(c.requestUnderWay(), c.requestFiled()).reason(c.why() != null);
        return scene.through(Gate.REQUEST_MOVE, facts, () -> requested(c));
    }

    private Decision requested(RequestMove c) {
        PersonId manager = state.custody().manager().orElseThrow();
        QueueId queue = Queues.inactive(scene.values(), state.profile().region());
        LocalDate date = new ParkingDate(scene.values()).of(state, scene.today());
        return Decision.of(
                new MoveRequested(
                        new Move.Parking(c.move(), queue, manager, scene.order().at(), scene.due()), c.why()),
                new NextActionSet(new NextAction(date, null, null)),
                new MessageQueued(c.message(), MessageKind.ASSIGNMENT_TEAM, Set.of(), List.of(c.to()), c.content()));
    }

    Decision repeat(RepeatMoveMail c) {
        Optional<Chapter.Parked> parking = state.open().map(Chapter.Open::parking);
        return parking.filter(parked -> !parked.mail().accepted())
                .map(_ -> Decision.of(new MessageQueued(
                        c.message(), MessageKind.ASSIGNMENT_TEAM, Set.of(), List.of(c.to()), c.content())))
                .orElseGet(() -> Decision.refused(Obstacle.MOVE_MAIL_NOT_NEEDED, c.message()));
    }

    Decision decline(DeclineMove c) {
        return withMove(
                c.move(), move -> notOwn(move, () -> Decision.of(new MoveDeclined(c.move(), c.why()), NO_DATE)));
    }

    Decision cancel(CancelMove c) {
        if (state.custody().move() instanceof Move.Offer offer && offer.id().equals(c.move())) {
            return Decision.refused(Obstacle.NOT_A_PARKING, c.move());
        }
        return withMove(c.move(), _ -> Decision.of(new MoveCancelled(c.move(), c.why()), NO_DATE));
    }

    Decision accept(AcceptMove c) {
        if (!Queues.inactive(scene.values(), c.queue())) {
            return Decision.refused(Obstacle.NO_SUCH_QUEUE, c.queue());
        }
        Facts facts = scene.facts().queue(c.queue()).reason(c.why() != null);
        return withMove(
                c.move(),
                move -> notOwn(
                        move,
                        () -> scene.through(
                                Gate.ACCEPT_MOVE,
                                facts,
                                () -> Decision.of(new MoveAccepted(c.move(), c.queue(), c.why())))));
    }

    private Decision withMove(MoveId id, Function<Move.Parking, Decision> open) {
        return state.custody().move() instanceof Move.Parking move && move.id().equals(id)
                ? open.apply(move)
                : Decision.refused(Obstacle.NO_SUCH_MOVE, id);
    }

    private Decision notOwn(Move.Parking move, java.util.function.Supplier<Decision> open) {
        Actor actor = scene.order().actor();
        return actor.is(move.by())
                ? new Decision.Refused(new NotAllowed(Set.of(Role.ASSIGNMENT_TEAM), NotAllowed.Because.OWN_REQUEST))
                : open.get();
    }
}
