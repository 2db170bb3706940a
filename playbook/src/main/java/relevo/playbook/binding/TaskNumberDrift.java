package relevo.playbook.binding;

import java.util.regex.Pattern;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;

/** Whether a task number in the sentence is the one that the rule asks for. */
record TaskNumberDrift(DriftReport report) {
    private static final Pattern TASK = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    void check(Criterion criterion, PageItem item) {
        for (var asked : criterion.condition().leaves(Condition.TaskComplete.class)) {
            TASK.matcher(Fingerprint.plain(item.text()))
                    .results()
                    .map(number -> number.group())
                    .filter(number -> !number.equals(asked.task()))
                    .forEach(
                            number -> report.add(DriftCode.NUMBER_DIFFERS, criterion.id(), item, number, asked.task()));
        }
    }
}
