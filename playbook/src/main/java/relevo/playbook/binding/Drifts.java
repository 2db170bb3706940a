package relevo.playbook.binding;

import java.util.List;
import relevo.playbook.Page;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Rulebook;

/** Says where a page and its rules drift apart: in what is said at all, in a number, a comparison, a category … */
public final class Drifts {
    private final Rulebook rulebook;
    private final Likeness likeness;
    private final Binding binding;
    private final DriftReport report;

    private Drifts(Page page, Binding binding, Rulebook rulebook, Bindings bindings) {
        this.rulebook = rulebook;
        this.binding = binding;
        this.likeness = new Likeness(bindings, page.language().tag());
        this.report = new DriftReport(page);
    }

    public static List<Drift> of(Page page, Binding binding, Rulebook rulebook, Bindings bindings) {
        return new Drifts(page, binding, rulebook, bindings).find();
    }

    private List<Drift> find() {
        var rules = rulebook.rules();
        new Coverage(report, binding, rules, likeness.bindings()).check();
        rules.criteria().forEach(this::check);
        new Alternatives(report, likeness, rulebook.statements()).check(binding);
        new TaskDrift(report, rules.values().completionTask()).check("T-1");
        return report.inOrder();
    }

    private void check(Criterion criterion) {
        var values = rulebook.rules().values();
        for (var bound : binding.items(criterion.id())) {
            new MilestoneDrift(report, values).check(criterion, bound.item());
            new CategoryDrift(report, new Categories(likeness)).check(criterion, bound.item());
            new DateDrift(report, likeness, values).check(criterion, bound.item());
            new QueueDrift(report, likeness, values.inactiveQueues()).check(criterion, bound.item());
            new TaskNumberDrift(report).check(criterion, bound.item());
        }
    }
}
