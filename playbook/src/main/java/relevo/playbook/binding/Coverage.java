package relevo.playbook.binding;

import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Rules;

/** Whether each criterion is said, and each sentence judged. */
record Coverage(DriftReport report, Binding binding, Rules rules) {
    void check() {
        rules.criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .filter(criterion -> !binding.says(criterion.id()))
                .forEach(this::unsaid);
        binding.unbound().forEach(item -> report.add(DriftCode.ITEM_WITHOUT_CRITERION, "", item, item.text()));
        binding.items().forEach((id, items) -> items.forEach(bound -> uncertain(id, bound)));
    }

    private void unsaid(Criterion criterion) {
        var code = binding.lost().contains(criterion.id()) ? DriftCode.CRITERION_LOST : DriftCode.CRITERION_UNSAID;
        report.add(code, criterion.id(), lineOf(criterion.step()), 1);
    }

    private int lineOf(String step) {
        var position = PageItems.positionOf(step);
        var steps = report.page().steps();
        return position < steps.size()
                ? steps.get(position).line()
                : report.page().titleLine();
    }

    private void uncertain(String criterion, BoundItem bound) {
        if (!bound.certainty().sure()) {
            report.add(
                    DriftCode.BINDING_UNCERTAIN,
                    criterion,
                    bound.item(),
                    bound.item().text());
        }
    }
}
