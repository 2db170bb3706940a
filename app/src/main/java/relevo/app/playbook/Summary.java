package relevo.app.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import relevo.app.Sentences;
import relevo.playbook.Reading;
import relevo.playbook.Severity;
import relevo.playbook.Step;
import relevo.playbook.TaskRow;

/** What was read from a page, in a few lines for people. */
record Summary(Sentences texts) {
    String of(Reading reading) {
        var page = reading.page();
        var lines = new ArrayList<String>();
        lines.add(reading.path());
        lines.add(say("title", page.title() == null ? texts.say("playbook.no-title") : page.title()));
        lines.add(say("page", reading.language(), page.phase() == null ? "–" : page.phase()));
        for (int at = 0; at < page.steps().size(); at++) {
            lines.addAll(step(at + 1, page.steps().get(at)));
        }
        lines.add(say("tasks", page.tasks().size(), ids(page.tasks())));
        lines.add(say(
                "rest",
                page.keyInputs().size(),
                page.keyOutputs().size(),
                page.nextSteps().size(),
                page.refreshRows().size()));
        lines.add(findings(reading));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> step(int number, Step step) {
        return List.of(
                say("step", number, step.title(), Integer.toString(step.line())),
                say(
                        "step-parts",
                        String.join(", ", step.roles()),
                        step.inputs().size(),
                        step.outputs().size(),
                        ids(step.tasks())));
    }

    private String findings(Reading reading) {
        var bySeverity = reading.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.severity(), Collectors.counting()));
        return say(
                "findings",
                bySeverity.getOrDefault(Severity.ERROR, 0L),
                bySeverity.getOrDefault(Severity.WARNING, 0L),
                bySeverity.getOrDefault(Severity.INFO, 0L));
    }

    private String say(String key, Object... details) {
        return "  " + texts.say("playbook.inspect." + key, details);
    }

    private static String ids(List<TaskRow> tasks) {
        var ids = tasks.stream().map(TaskRow::id).filter(id -> !id.isEmpty()).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "–" : ids;
    }
}
