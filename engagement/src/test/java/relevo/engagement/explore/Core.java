package relevo.engagement.explore;

import relevo.engagement.command.Order;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** The core itself, by some rules. */
record Core(Decider decider) implements World {
    static Core by(Rules rules) {
        return new Core(new Decider(rules));
    }

    @Override
    public Decision decide(TenantState state, Order order) {
        return decider.decide(state, order);
    }

    @Override
    public TenantState evolve(TenantState state, Recorded recorded) {
        return Evolution.evolve(state, recorded);
    }
}
