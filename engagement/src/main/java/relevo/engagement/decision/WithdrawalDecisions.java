package relevo.engagement.decision;

import java.util.Set;
import java.util.function.Function;
import relevo.engagement.Role;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.RefuseWithdrawal;
import relevo.engagement.decision.Refusal.NotAllowed;
import relevo.engagement.event.ServiceEvent.WithdrawalAgreed;
import relevo.engagement.event.ServiceEvent.WithdrawalProposed;
import relevo.engagement.event.ServiceEvent.WithdrawalRefused;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Progress.Withdrawal;

/** Decides about services that count as closed without being completed: one proposes, another agrees. */
final class WithdrawalDecisions {
    private final Scene scene;

    WithdrawalDecisions(Scene scene) {
        this.scene = scene;
    }

    Decision propose(ProposeWithdrawal c) {
        return scene.withEngaged(c.service(), service -> {
            if (service.progress().closed()) {
                return Decision.refused(Obstacle.ALREADY_CLOSED, c.service());
            }
            return service.withdrawal() == null
                    ? Decision.of(new WithdrawalProposed(c.service(), c.reason(), c.why()))
                    : Decision.refused(Obstacle.WITHDRAWAL_PROPOSED, c.service());
        });
    }

    Decision agree(AgreeWithdrawal c) {
        return proposed(c.service(), withdrawal -> Decision.of(new WithdrawalAgreed(c.service(), withdrawal.reason())));
    }

    Decision refuse(RefuseWithdrawal c) {
        return proposed(c.service(), _ -> Decision.of(new WithdrawalRefused(c.service(), c.why())));
    }

    private Decision proposed(ServiceId id, Function<Withdrawal, Decision> answer) {
        return scene.withEngaged(id, service -> {
            Withdrawal withdrawal = service.withdrawal();
            if (withdrawal == null) {
                return Decision.refused(Obstacle.NO_WITHDRAWAL, id);
            }
            return scene.order().actor().is(withdrawal.by())
                    ? new Decision.Refused(new NotAllowed(Set.of(Role.TEAM_MANAGER), NotAllowed.Because.OWN_REQUEST))
                    : answer.apply(withdrawal);
        });
    }
}
