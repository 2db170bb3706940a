package relevo.engagement.owed;

import java.util.List;
import java.util.stream.Stream;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judge;
import relevo.engagement.id.ServiceId;
import relevo.engagement.owed.NextAct.Kind;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;

/** Says what a tenant's manager does next: for each engaged service, and for the tenant as a whole. */
public final class NextActs {
    private final Judge judge;

    public NextActs(Rules rules) {
        this.judge = new Judge(rules);
    }

    /** The act of each engaged service, in the order of their ids, then the tenant's. */
    public List<NextAct> all(TenantState state, Facts facts) {
        Stream<NextAct> ofServices = state.engaged().stream().map(service -> ofService(state, service.id(), facts));
        return Stream.concat(ofServices, Stream.of(ofTenant(state, facts))).toList();
    }

    /** The next act for one service; nothing for one that is closed or not engaged. */
    public NextAct ofService(TenantState state, ServiceId id, Facts facts) {
        return state.service(id)
                .filter(service -> service.engaged() && state.open().isPresent())
                .map(service -> engaged(state, service, facts))
                .orElseGet(() -> NextAct.of(Kind.NOTHING, id, null));
    }

    private NextAct engaged(TenantState state, Service service, Facts facts) {
        if (service.progress().closed()) {
            return NextAct.of(Kind.NOTHING, service.id(), null);
        }
        if (state.custody().heldByQueue()) {
            return NextAct.of(Kind.WAIT_FOR_TENANT, service.id(), null);
        }
        return service.withdrawal() == null
                ? progressing(state, service, facts)
                : NextAct.of(Kind.WAIT_FOR_WITHDRAWAL, service.id(), null);
    }

    private NextAct progressing(TenantState state, Service service, Facts facts) {
        return switch (service.progress()) {
            case Progress.Enabling _ ->
                through(judged(Gate.START_PREPARING, state, service, facts), Kind.START_PREPARING);
            case Progress.Preparing _ ->
                through(
                        judged(Gate.RECORD_DISCUSSION, state, service, facts),
                        service.attempt().planned() == null ? Kind.PLAN_DISCUSSION : Kind.RECORD_DISCUSSION);
            case Progress.Discussed _ ->
                through(judged(Gate.COMPLETE_SERVICE, state, service, facts), Kind.COMPLETE_SERVICE);
            case Progress.Completed _ -> NextAct.of(Kind.NOTHING, service.id(), null);
            case Progress.Withdrawn _ -> NextAct.of(Kind.NOTHING, service.id(), null);
        };
    }

    private GateVerdict judged(Gate gate, TenantState state, Service service, Facts facts) {
        return judge.gate(gate, state, service.id(), facts);
    }

    /** The next act for the tenant as a whole: parking it and leaving it, or taking it back. */
    public NextAct ofTenant(TenantState state, Facts facts) {
        return new TenantActs(judge, state, facts).next();
    }

    static NextAct through(GateVerdict gate, Kind open) {
        return gate.opens() ? NextAct.of(open, gate.service(), gate) : new Unblocking(gate).first();
    }
}
