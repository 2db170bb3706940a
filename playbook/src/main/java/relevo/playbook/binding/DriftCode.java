package relevo.playbook.binding;

import static relevo.playbook.Severity.INFO;
import static relevo.playbook.Severity.WARNING;

import relevo.playbook.Severity;

/** How a page can drift from its rules; {@code docs/rules.md} gives cause and remedy of each. */
public enum DriftCode {
    CRITERION_UNSAID(WARNING),
    CRITERION_LOST(WARNING),
    ITEM_WITHOUT_CRITERION(WARNING),
    ITEM_MISPLACED(WARNING),
    BINDING_UNCERTAIN(INFO),
    NUMBER_DIFFERS(WARNING),
    COMPARISON_DIFFERS(WARNING),
    DATE_DIFFERS(WARNING),
    YEAR_UNSAID(WARNING),
    CATEGORY_DIFFERS(WARNING),
    ALTERNATIVE_NOT_ASKED(WARNING),
    QUEUE_UNSAID(WARNING),
    QUEUE_DIFFERS(WARNING),
    TASK_UNSAID(WARNING),
    TASK_OPTIONAL(WARNING),
    LANGUAGES_DIFFER(WARNING),
    LANGUAGE_LACKS_ITEM(WARNING),
    LANGUAGE_LACKS_TASK(WARNING);

    private final Severity severity;

    DriftCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
