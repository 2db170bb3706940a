package relevo.playbook.binding;

import relevo.playbook.Obligation;
import relevo.playbook.TaskRow;

/** Whether the page has the task that completing a service sets, as a mandatory one. */
record TaskDrift(DriftReport report, String task) {
    void check(String criterion) {
        var page = report.page();
        page.tasks().stream()
                .filter(row -> row.id().equals(task))
                .findFirst()
                .ifPresentOrElse(
                        row -> check(criterion, row),
                        () -> report.add(DriftCode.TASK_UNSAID, criterion, page.titleLine(), 1, task));
    }

    private void check(String criterion, TaskRow row) {
        if (row.obligation() == Obligation.OPTIONAL) {
            report.add(DriftCode.TASK_OPTIONAL, criterion, row.line(), row.column(), task);
        }
    }
}
