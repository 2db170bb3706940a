package relevo.engagement.owed;

import relevo.engagement.gate.Facts;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judge;
import relevo.engagement.owed.NextAct.Kind;
import relevo.engagement.state.Custody;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** The manager's next act for the whole tenant, by who holds it and which hand-over is on its way. */
final class TenantActs {
    private final Judge judge;
    private final TenantState state;
    private final Custody custody;
    private final Facts facts;

    TenantActs(Judge judge, TenantState state, Facts facts) {
        this.judge = judge;
        this.state = state;
        this.custody = state.custody();
        this.facts = facts;
    }

    NextAct next() {
        if (state.open().isEmpty() || custody.manager().isEmpty()) {
            return just(Kind.NOTHING);
        }
        return switch (custody.holder()) {
            case Holder.ByPerson _ -> held();
            case Holder.ByQueue _ -> parked();
        };
    }

    private NextAct held() {
        return switch (custody.move()) {
            case Move.Parking _ -> parking();
            case Move.Offer _ -> just(Kind.WAIT_FOR_ACCEPTANCE);
            case Move.Recall _ -> just(Kind.WAIT_FOR_TENANT);
            case null -> requesting();
        };
    }

    private NextAct requesting() {
        return state.engaged().stream().anyMatch(service -> !service.progress().closed())
                ? just(Kind.NOTHING)
                : NextActs.through(judge.gate(Gate.REQUEST_MOVE, state, facts), Kind.REQUEST_MOVE);
    }

    /** While the move is open, what leaving will ask for can be done already; the rest is waiting. */
    private NextAct parking() {
        GateVerdict gate = judge.gate(Gate.LEAVE_TENANT, state, facts);
        NextAct act = NextActs.through(gate, Kind.WAIT_FOR_ACCEPTANCE);
        return act.kind().waits() ? NextAct.of(Kind.WAIT_FOR_ACCEPTANCE, null, gate) : act;
    }

    private NextAct parked() {
        return switch (custody.move()) {
            case Move.Offer offer -> just(custody.managedBy(offer.to()) ? Kind.ACCEPT_OFFER : Kind.WAIT_FOR_TENANT);
            case Move.Recall _ -> just(Kind.WAIT_FOR_TENANT);
            case Move.Parking _ -> just(Kind.WAIT_FOR_ACCEPTANCE);
            case null -> NextActs.through(judge.gate(Gate.LEAVE_TENANT, state, facts), Kind.LEAVE_TENANT);
        };
    }

    private static NextAct just(Kind kind) {
        return NextAct.of(kind, null, null);
    }
}
