package relevo.engagement.decision;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import relevo.engagement.Role;
import relevo.engagement.command.WaiverCommand;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.command.WaiverCommand.GrantWaiver;
import relevo.engagement.command.WaiverCommand.RefuseWaiver;
import relevo.engagement.decision.Refusal.NotAllowed;
import relevo.engagement.event.WaiverEvent.WaiverAsked;
import relevo.engagement.event.WaiverEvent.WaiverGranted;
import relevo.engagement.event.WaiverEvent.WaiverRefused;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Judge;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Waiver;
import relevo.playbook.rules.Scope;

/** Decides about waivers: the manager asks, a team manager who did not ask answers. */
final class WaiverDecisions {
    private static final ServiceId NO_SERVICE = new ServiceId("");

    private final Scene scene;

    WaiverDecisions(Scene scene) {
        this.scene = scene;
    }

    Decision decide(WaiverCommand command) {
        if (scene.state().open().isEmpty()) {
            return Decision.refused(Obstacle.NO_OPEN_ENGAGEMENT, command.criterion());
        }
        ServiceId service = command.service();
        if (service != null && outside(service)) {
            return Decision.refused(Obstacle.NOT_ENGAGED, service);
        }
        return verdict(command)
                .map(verdict -> decide(command, verdict))
                .orElseGet(() -> Decision.refused(Obstacle.NO_SUCH_CRITERION, command.criterion()));
    }

    private boolean outside(ServiceId service) {
        return scene.state().service(service).filter(known -> !known.engaged()).isPresent();
    }

    private Decision decide(WaiverCommand command, CriterionVerdict verdict) {
        return switch (command) {
            case AskWaiver c -> ask(c, verdict);
            case GrantWaiver c ->
                answer(verdict, _ -> Decision.of(new WaiverGranted(c.service(), c.criterion(), c.because())));
            case RefuseWaiver c ->
                answer(verdict, _ -> Decision.of(new WaiverRefused(c.service(), c.criterion(), c.because())));
        };
    }

    private Optional<CriterionVerdict> verdict(WaiverCommand command) {
        ServiceId service = command.service();
        if (service != null && scene.state().service(service).isEmpty()) {
            return Optional.empty();
        }
        Scope scope = service == null ? Scope.TENANT : Scope.SERVICE;
        return new Judge(scene.rules())
                .all(scene.state(), service == null ? NO_SERVICE : service, scene.facts()).stream()
                        .filter(verdict -> verdict.criterion().id().equals(command.criterion()))
                        .filter(verdict -> verdict.criterion().scope() == scope)
                        .findFirst();
    }

    private static Decision ask(AskWaiver c, CriterionVerdict verdict) {
        if (verdict.waiver() != null) {
            return Decision.nothing();
        }
        if (!verdict.blocks()) {
            return Decision.refused(Obstacle.NOTHING_TO_WAIVE, c.criterion());
        }
        return verdict.waivable()
                ? Decision.of(new WaiverAsked(c.service(), c.criterion(), c.why()))
                : Decision.refused(Obstacle.NOT_WAIVABLE, c.criterion());
    }

    private Decision answer(CriterionVerdict verdict, Function<Waiver, Decision> answer) {
        Waiver waiver = verdict.waiver();
        if (waiver == null || waiver.granted()) {
            return Decision.refused(
                    Obstacle.WAIVER_NOT_ASKED, verdict.criterion().id());
        }
        return scene.order().actor().is(waiver.askedBy())
                ? new Decision.Refused(new NotAllowed(Set.of(Role.TEAM_MANAGER), NotAllowed.Because.OWN_REQUEST))
                : answer.apply(waiver);
    }
}
