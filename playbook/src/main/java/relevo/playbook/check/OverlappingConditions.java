package relevo.playbook.check;

import static relevo.playbook.FindingCode.CONDITIONS_OVERLAP;

import java.util.List;
import java.util.Optional;
import relevo.playbook.Item;
import relevo.playbook.Page;
import relevo.playbook.lexicon.Lexicon;

/** Finds two neighbouring items "if A or B" and "if not A or not B": where only one is not so, both hold. */
final class OverlappingConditions {
    private final Lexicon lexicon;
    private final Report report;

    OverlappingConditions(Lexicon lexicon, Report report) {
        this.lexicon = lexicon;
        this.report = report;
    }

    void check(Page page) {
        page.steps().forEach(step -> {
            siblings(step.guidance());
            siblings(step.inputs());
            siblings(step.outputs());
        });
        siblings(page.keyInputs());
        siblings(page.keyOutputs());
    }

    private void siblings(List<Item> items) {
        Optional<Condition> before = Optional.empty();
        for (var item : items) {
            var condition = Condition.of(item, lexicon);
            if (condition.isPresent()) {
                var first = before;
                condition
                        .filter(second -> first.isPresent() && first.get().overlaps(second, lexicon))
                        .ifPresent(second -> report(first.orElseThrow(), second));
                before = condition;
            }
            siblings(item.children());
        }
    }

    private void report(Condition first, Condition second) {
        var passage = new Passage(
                second.item().text(), second.item().line(), second.item().column());
        report.add(
                CONDITIONS_OVERLAP,
                passage,
                0,
                second.text(),
                second.text(),
                first.text(),
                String.valueOf(first.item().line()));
    }
}
