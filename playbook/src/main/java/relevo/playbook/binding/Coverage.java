package relevo.playbook.binding;

import java.util.Optional;
import java.util.stream.Stream;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.Words;

/** Whether each criterion is said, and each sentence judged. */
record Coverage(DriftReport report, Binding binding, Rules rules, Bindings bindings) {
    void check() {
        rules.criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .filter(criterion -> !binding.says(criterion.id()))
                .forEach(this::unsaid);
        binding.unbound().forEach(this::unjudged);
        binding.items().forEach((id, items) -> items.forEach(bound -> uncertain(id, bound)));
    }

    private void unsaid(Criterion criterion) {
        boolean lost = binding.lost().contains(criterion.id());
        var code = lost ? DriftCode.CRITERION_LOST : DriftCode.CRITERION_UNSAID;
        report.add(code, criterion.id(), lost ? lineOf(criterion) : report.lineOfStep(criterion.step()), 1);
    }

    /** Where the part begins that the lost sentence belongs to. */
    private int lineOf(Criterion criterion) {
        var part = Words.spell(criterion.part());
        return Stream.of(criterion.step() + "/" + part, part)
                .filter(name -> PageItems.of(report.page()).stream()
                        .anyMatch(item -> item.part().equals(name)))
                .map(report::lineOf)
                .findFirst()
                .orElseGet(() -> report.lineOfStep(criterion.step()));
    }

    private void unjudged(PageItem item) {
        wanted(item)
                .ifPresentOrElse(
                        wanted -> report.add(
                                DriftCode.ITEM_MISPLACED,
                                wanted.criterion(),
                                item,
                                item.text(),
                                String.valueOf(report.lineOf(wanted.part()))),
                        () -> report.add(DriftCode.ITEM_WITHOUT_CRITERION, "", item, item.text()));
    }

    /** What the sentence is on a known page, where it stands among other inputs or outputs. */
    private Optional<Wanted> wanted(PageItem item) {
        var fingerprint = item.fingerprint();
        return bindings.pages().stream()
                .flatMap(page -> rules.criteria().stream()
                        .map(Criterion::id)
                        .flatMap(id -> page.items(id).stream().map(known -> new Wanted(id, known))))
                .filter(wanted -> wanted.known().fingerprint().equals(fingerprint))
                .filter(wanted -> PageItem.judged(wanted.part()))
                .findFirst();
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
