package relevo.playbook.binding;

import java.util.List;
import relevo.playbook.rules.Statement;

/** Whether a sentence offers an alternative that the rules have off. */
record Alternatives(DriftReport report, Likeness likeness, List<Statement> statements) {
    void check(Binding binding) {
        statements.stream()
                .filter(statement -> !statement.asked())
                .forEach(off -> binding.items()
                        .forEach((criterion, items) -> items.forEach(bound -> check(off, criterion, bound.item()))));
    }

    private void check(Statement off, String criterion, PageItem item) {
        if (likeness.phrases(off.id(), item.text()) > 0) {
            report.add(DriftCode.ALTERNATIVE_NOT_ASKED, criterion, item, off.id());
        }
    }
}
