package relevo.playbook.binding;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import relevo.playbook.TaskRow;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Rules;

/** What one language of a page says among its inputs and outputs, or as a task, and another doesn't. */
record LanguageGap(Rules rules, LanguageDrift.Reading says, LanguageDrift.Reading lacks) {
    List<Drift> find() {
        var report = new DriftReport(lacks.page());
        rules.criteria().stream().map(Criterion::id).forEach(criterion -> items(criterion, report));
        tasks(report);
        return report.inOrder();
    }

    /** What the page says nowhere at all is told by {@link Coverage}. */
    private void items(String criterion, DriftReport report) {
        if (lacks.binding().says(criterion)) {
            var parts = lacks.judged(criterion).map(PageItem::part).collect(Collectors.toCollection(HashSet::new));
            says.judged(criterion)
                    .filter(item -> parts.add(item.part()))
                    .forEach(item -> report.add(
                            DriftCode.LANGUAGE_LACKS_ITEM,
                            criterion,
                            report.lineOf(item.part()),
                            1,
                            language(),
                            String.valueOf(item.line()),
                            item.text()));
        }
    }

    /** The task that completing a service sets is told by {@link TaskDrift}. */
    private void tasks(DriftReport report) {
        var ids = lacks.page().tasks().stream().map(TaskRow::id).collect(Collectors.toCollection(HashSet::new));
        ids.add(rules.values().completionTask());
        says.page().tasks().stream()
                .filter(task -> ids.add(task.id()))
                .forEach(task -> report.add(
                        DriftCode.LANGUAGE_LACKS_TASK,
                        "",
                        lacks.page().tasks().stream()
                                .findFirst()
                                .map(TaskRow::line)
                                .orElse(lacks.page().titleLine()),
                        1,
                        language(),
                        String.valueOf(task.line()),
                        task.id() + " " + task.name()));
    }

    private String language() {
        return says.page().language().tag();
    }
}
