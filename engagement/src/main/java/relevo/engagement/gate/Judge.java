package relevo.engagement.gate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.engagement.state.Waiver;
import relevo.playbook.rules.Circumstance;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.Scope;

/** Judges criteria from the record: what is met, by which evidence; what is not, and what was found instead. */
public final class Judge {
    private final Rules rules;

    public Judge(Rules rules) {
        this.rules = rules;
    }

    /** The verdict on a gate of a service. */
    public GateVerdict gate(Gate gate, TenantState state, ServiceId service, Facts facts) {
        return new GateVerdict(
                gate,
                service,
                verdicts(rules.asked(gate), state, state.service(service).orElse(null), facts));
    }

    /** The verdict on a gate of the whole tenant. */
    public GateVerdict gate(Gate gate, TenantState state, Facts facts) {
        return new GateVerdict(gate, null, verdicts(rules.asked(gate), state, null, facts));
    }

    /** The verdict on every criterion of the process for a service, those of the whole tenant included. */
    public List<CriterionVerdict> all(TenantState state, ServiceId service, Facts facts) {
        return verdicts(rules.criteria(), state, state.service(service).orElse(null), facts);
    }

    private List<CriterionVerdict> verdicts(
            List<Criterion> asked, TenantState state, @Nullable Service service, Facts facts) {
        return asked.stream()
                .map(criterion -> verdict(criterion, state, service, facts))
                .toList();
    }

    private CriterionVerdict verdict(Criterion criterion, TenantState state, @Nullable Service service, Facts facts) {
        Waiver waiver = waivers(criterion, state, service).get(criterion.id());
        boolean waived = waiver != null && waiver.granted();
        var leaves = new LeafJudge(rules.values(), state, criterion.scope() == Scope.TENANT ? null : service, facts);
        return new CriterionVerdict(criterion, judged(criterion.condition(), leaves, waived), waiver);
    }

    private static Map<String, Waiver> waivers(Criterion criterion, TenantState state, @Nullable Service service) {
        if (criterion.scope() == Scope.SERVICE) {
            return service == null ? Map.of() : service.attempt().waivers();
        }
        return state.open().map(open -> open.waivers()).orElse(Map.of());
    }

    private static Judged judged(Condition condition, LeafJudge leaves, boolean waived) {
        return switch (condition) {
            case Condition.All all -> group(Judged.How.ALL, all.of(), leaves, waived);
            case Condition.Any any -> group(Judged.How.ANY, any.of(), leaves, waived);
            case Condition.OneOf one -> group(Judged.How.ONE_OF, one.of(), leaves, waived);
            case Condition.When when -> when(when, leaves, waived);
            case Condition.Leaf leaf -> leaf(leaves.judge(leaf), waived);
        };
    }

    private static Judged when(Condition.When when, LeafJudge leaves, boolean waived) {
        Circumstance circumstance = when.circumstance();
        Boolean holds = leaves.holds(circumstance);
        return Boolean.TRUE.equals(holds)
                ? judged(when.then(), leaves, waived)
                : new Judged.NotAsked(circumstance, holds != null, when.then());
    }

    private static Judged.Leaf leaf(Judged.Leaf leaf, boolean waived) {
        return waived && leaf.standing() == Standing.OPEN && Waivable.is(leaf.condition()) ? leaf.waived() : leaf;
    }

    private static Judged group(Judged.How how, List<Condition> of, LeafJudge leaves, boolean waived) {
        List<Judged> parts =
                of.stream().map(part -> judged(part, leaves, waived)).toList();
        return new Judged.Group(how, Together.standing(how, parts), parts);
    }
}
