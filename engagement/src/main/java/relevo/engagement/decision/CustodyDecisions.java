package relevo.engagement.decision;

import relevo.engagement.command.CustodyCommand;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.Assign;
import relevo.engagement.command.CustodyCommand.CancelMove;
import relevo.engagement.command.CustodyCommand.DeclineMove;
import relevo.engagement.command.CustodyCommand.DeclineOffer;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.RepeatMoveMail;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.CustodyCommand.Unassign;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.event.CustodyEvent.EngagementClosed;
import relevo.engagement.event.CustodyEvent.PersonAssigned;
import relevo.engagement.event.CustodyEvent.PersonUnassigned;
import relevo.engagement.event.CustodyEvent.TenantLeft;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Custody;
import relevo.playbook.rules.Gate;

/** Decides about who works on a tenant and who leaves it. */
final class CustodyDecisions {
    private final Scene scene;
    private final Custody custody;

    CustodyDecisions(Scene scene) {
        this.scene = scene;
        this.custody = scene.state().custody();
    }

    Decision decide(CustodyCommand command) {
        return switch (command) {
            case Assign c -> assign(c.assignment());
            case Unassign c -> unassign(c.assignment());
            case WaitForRequest c -> new ParkingDecisions(scene).waitFor(c);
            case RequestMove c -> new ParkingDecisions(scene).request(c);
            case RepeatMoveMail c -> new ParkingDecisions(scene).repeat(c);
            case DeclineMove c -> new ParkingDecisions(scene).decline(c);
            case CancelMove c -> new ParkingDecisions(scene).cancel(c);
            case AcceptMove c -> new ParkingDecisions(scene).accept(c);
            case LeaveTenant _ -> leave();
            case OfferTenant c -> new OfferDecisions(scene).offer(c);
            case AcceptOffer c -> new OfferDecisions(scene).accept(c);
            case DeclineOffer c -> new OfferDecisions(scene).decline(c);
            case ReplaceManager c -> new OfferDecisions(scene).replace(c);
        };
    }

    private Decision assign(Assignment assignment) {
        if (assignment.managesTenant()) {
            return Decision.refused(Obstacle.MANAGER_BY_OFFER_ONLY, assignment.person());
        }
        ServiceId service = assignment.service();
        if (service != null && scene.state().service(service).isEmpty()) {
            return Decision.refused(Obstacle.NO_SUCH_SERVICE, service);
        }
        return custody.assignments().contains(assignment)
                ? Decision.nothing()
                : Decision.of(new PersonAssigned(assignment));
    }

    private Decision unassign(Assignment assignment) {
        if (assignment.managesTenant()) {
            return Decision.refused(Obstacle.MANAGER_BY_OFFER_ONLY, assignment.person());
        }
        return custody.assignments().contains(assignment)
                ? Decision.of(new PersonUnassigned(assignment))
                : Decision.refused(Obstacle.NOT_ASSIGNED, assignment.person());
    }

    private Decision leave() {
        if (scene.state().open().isEmpty()) {
            return Decision.refused(
                    Obstacle.NO_OPEN_ENGAGEMENT, scene.state().profile().name());
        }
        return custody.manager()
                .map(manager -> scene.through(Gate.LEAVE_TENANT, scene.facts(), () -> left(manager)))
                .orElseGet(() -> Decision.refused(
                        Obstacle.NOT_ASSIGNED, scene.state().profile().name()));
    }

    private Decision left(PersonId manager) {
        return custody.move() != null
                ? Decision.refused(Obstacle.MOVE_UNDER_WAY, custody.move().id())
                : Decision.of(
                        new TenantLeft(manager),
                        new EngagementClosed(scene.state().chapter().number()));
    }
}
