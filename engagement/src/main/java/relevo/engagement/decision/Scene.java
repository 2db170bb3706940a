package relevo.engagement.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import relevo.engagement.command.Order;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judge;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.BusinessDays;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.Values;

/** What an order is decided on: the rules, the state, and who asks when. */
record Scene(Rules rules, TenantState state, Order order) {
    Values values() {
        return rules.values();
    }

    LocalDate today() {
        return day(order.at());
    }

    /** The day of an instant where the tenant is. */
    LocalDate day(Instant at) {
        return at.atZone(state.profile().zone()).toLocalDate();
    }

    /** When a move asked for now is to be answered. */
    Instant due() {
        return BusinessDays.after(
                order.at(), values().moveDueBusinessDays(), state.profile().zone());
    }

    Facts facts() {
        return Facts.on(today());
    }

    Decision withService(ServiceId id, Function<Service, Decision> decide) {
        return state.service(id).map(decide).orElseGet(() -> Decision.refused(Obstacle.NO_SUCH_SERVICE, id));
    }

    Decision withEngaged(ServiceId id, Function<Service, Decision> decide) {
        return withService(
                id,
                service -> service.engaged() && state.open().isPresent()
                        ? decide.apply(service)
                        : Decision.refused(Obstacle.NOT_ENGAGED, id));
    }

    /** An engaged service while the tenant is in a person's hands: nothing of it goes on while a queue holds. */
    Decision withHeld(ServiceId id, Function<Service, Decision> decide) {
        return withEngaged(
                id,
                service -> state.custody().heldByQueue()
                        ? Decision.refused(Obstacle.QUEUE_HOLDS, id)
                        : decide.apply(service));
    }

    /** A service at work on: engaged, and the tenant in a person's hands. */
    Decision withService(Gate gate, ServiceId id, Function<Service, Decision> open) {
        return withHeld(
                id, service -> through(new Judge(rules).gate(gate, state, id, facts()), () -> open.apply(service)));
    }

    Decision through(Gate gate, Facts facts, Supplier<Decision> open) {
        return through(new Judge(rules).gate(gate, state, facts), open);
    }

    private static Decision through(GateVerdict verdict, Supplier<Decision> open) {
        return verdict.opens() ? open.get() : new Decision.Refused(new Refusal.GateShut(verdict));
    }
}
