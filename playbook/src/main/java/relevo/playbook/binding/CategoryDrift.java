package relevo.playbook.binding;

import java.util.regex.Pattern;
import relevo.playbook.rules.Criterion;

/** Whether the sentence wants its note in the category that the rule wants. */
record CategoryDrift(DriftReport report, Categories categories) {
    private static final Pattern JUDGED = Pattern.compile("(prepare|discuss)/(input|output)");

    void check(Criterion criterion, PageItem item) {
        var asked = Categories.asked(criterion.condition());
        var said = categories.said(item);
        if (!asked.isEmpty()
                && !said.isEmpty()
                && JUDGED.matcher(item.part()).matches()
                && said.stream().noneMatch(asked::contains)) {
            report.add(
                    DriftCode.CATEGORY_DIFFERS, criterion.id(), item, Categories.words(said), Categories.words(asked));
        }
    }
}
