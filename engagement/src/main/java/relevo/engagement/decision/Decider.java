package relevo.engagement.decision;

import java.util.Optional;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand;
import relevo.engagement.command.MessageCommand;
import relevo.engagement.command.NoteCommand;
import relevo.engagement.command.Order;
import relevo.engagement.command.RequestCommand;
import relevo.engagement.command.ServiceCommand;
import relevo.engagement.command.TenantCommand;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.command.WaiverCommand;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** The one way in: each order on a tenant is decided here. */
public final class Decider {
    private final Rules rules;

    public Decider(Rules rules) {
        this.rules = rules;
    }

    /** Takes a tenant in; the only command that needs no state. */
    public Decision register(RegisterTenant command, Order order) {
        Optional<Refusal> refusal = Permission.toRegister(order.actor());
        return refusal.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new TenantDecisions(order).register(command, rules.values()));
    }

    public Decision decide(TenantState state, Order order) {
        Optional<Refusal> refusal = new Permission(state, order.actor()).refusal(order.command());
        return refusal.<Decision>map(Decision.Refused::new).orElseGet(() -> allowed(new Scene(rules, state, order)));
    }

    private static Decision allowed(Scene scene) {
        Command command = scene.order().command();
        return switch (command) {
            case TenantCommand c -> new TenantDecisions(scene.order()).decide(scene.state(), c);
            case RequestCommand c -> new RequestDecisions(scene).decide(c);
            case ServiceCommand c -> new ServiceDecisions(scene).decide(c);
            case WaiverCommand c -> new WaiverDecisions(scene).decide(c);
            case NoteCommand c -> new NoteDecisions(scene).decide(c);
            case MessageCommand c -> new MessageDecisions(scene).decide(c);
            case CustodyCommand c -> new CustodyDecisions(scene).decide(c);
        };
    }
}
