package relevo.app.playbook;

import java.util.Locale;
import relevo.app.web.Sign;
import relevo.playbook.Finding;
import relevo.playbook.Severity;
import relevo.playbook.binding.Drift;
import relevo.playbook.binding.DriftText;
import relevo.playbook.report.FindingText;

/**
 * What a page gets wrong, by itself or against its rules, ready to read.
 *
 * @param criterion the criterion concerned, or empty
 */
public record Remark(
        Severity severity, String code, int line, int column, String criterion, String message, String remedy) {
    static Remark of(Finding finding, Locale language) {
        return new Remark(
                finding.severity(),
                finding.code().name(),
                finding.line(),
                finding.column(),
                "",
                FindingText.message(finding, language),
                FindingText.remedy(finding, language));
    }

    static Remark of(Drift drift, Locale language) {
        return new Remark(
                drift.severity(),
                drift.code().name(),
                drift.line(),
                drift.column(),
                drift.criterion(),
                DriftText.message(drift, language),
                DriftText.remedy(drift, language));
    }

    /** {@code file:line:column: severity CODE message}, and the remedy on a second line. */
    String in(String path) {
        return "%s:%d:%d: %s %s %s%n    %s".formatted(path, line, column, severity.word(), code, message, remedy);
    }

    public Sign sign() {
        return switch (severity) {
            case ERROR -> Sign.STOP;
            case WARNING -> Sign.DUE;
            case INFO -> Sign.NONE;
        };
    }
}
