package relevo.engagement.replay;

import java.time.Instant;
import java.util.Optional;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.ServiceCommand;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judge;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;

/** The gate that a command went through, with its verdict; the facts are those that the command came with. */
final class GateBehind {
    private final Judge judge;
    private final TenantState state;
    private final Facts facts;

    GateBehind(Rules rules, TenantState state, Instant at) {
        this.judge = new Judge(rules);
        this.state = state;
        this.facts = Facts.on(at.atZone(state.profile().zone()).toLocalDate());
    }

    Optional<GateVerdict> verdict(Command command) {
        if (command instanceof StartPreparing c) {
            return service(Gate.START_PREPARING, c);
        }
        if (command instanceof RecordDiscussion c) {
            return service(Gate.RECORD_DISCUSSION, c);
        }
        if (command instanceof CompleteService c) {
            return service(Gate.COMPLETE_SERVICE, c);
        }
        if (command instanceof RequestMove c) {
            return tenant(
                    Gate.REQUEST_MOVE,
                    facts.requests(c.requestUnderWay(), c.requestFiled()).reason(c.why() != null));
        }
        if (command instanceof AcceptMove c) {
            return tenant(Gate.ACCEPT_MOVE, facts.queue(c.queue()).reason(c.why() != null));
        }
        return command instanceof LeaveTenant ? tenant(Gate.LEAVE_TENANT, facts) : Optional.empty();
    }

    private Optional<GateVerdict> service(Gate gate, ServiceCommand command) {
        return Optional.of(judge.gate(gate, state, command.service(), facts));
    }

    private Optional<GateVerdict> tenant(Gate gate, Facts given) {
        return Optional.of(judge.gate(gate, state, given));
    }
}
