package relevo.app.playbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;
import relevo.playbook.Page;
import relevo.playbook.Reading;
import relevo.playbook.Severity;
import relevo.playbook.binding.Binder;
import relevo.playbook.binding.Drift;
import relevo.playbook.binding.DriftCode;
import relevo.playbook.binding.Drifts;
import relevo.playbook.check.PlaybookCheck;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.rules.ShippedRules;

/** A page as it was read, with all that it gets wrong by itself, and where rules are held against it, against them. */
public record CheckedPage(Reading reading, List<Drift> drift) {
    private static final Set<FindingCode> MILESTONE =
            Set.of(FindingCode.COMPARISON_CONTRADICTS, FindingCode.NUMBER_CONTRADICTS, FindingCode.CONDITION_REPEATED);
    private static final Set<FindingCode> CATEGORY = Set.of(FindingCode.NOTE_CATEGORY_UNKNOWN);

    public CheckedPage {
        drift = List.copyOf(drift);
    }

    static CheckedPage read(String path, byte[] bytes) {
        return new CheckedPage(PlaybookCheck.check(PlaybookReader.read(path, bytes)), List.of());
    }

    /** Held against the shipped rules of this name. */
    CheckedPage against(String rules) {
        var rulebook = ShippedRules.rulebook(rules);
        var bindings = ShippedRules.bindings(rules);
        var binding = Binder.bind(page(), rulebook.rules(), bindings);
        return with(Drifts.of(page(), binding, rulebook, bindings));
    }

    CheckedPage with(List<Drift> found) {
        return new CheckedPage(reading, found);
    }

    public Page page() {
        return reading.page();
    }

    /** All of it in the order of the page; what the page gets wrong by itself is not said again by the rules. */
    public List<Remark> remarks(Locale language) {
        return Stream.concat(
                        reading.findings().stream().map(finding -> Remark.of(finding, language)),
                        drift.stream().filter(this::isNew).map(found -> Remark.of(found, language)))
                .sorted(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column))
                .toList();
    }

    boolean hasErrors() {
        return Stream.concat(
                        reading.findings().stream().map(Finding::severity),
                        drift.stream().map(Drift::severity))
                .anyMatch(severity -> severity == Severity.ERROR);
    }

    private boolean isNew(Drift found) {
        var same = sameSlip(found.code());
        return reading.findings().stream()
                .noneMatch(finding -> finding.line() == found.line() && same.contains(finding.code()));
    }

    /** The findings that tell of the same slip where they stand on the same line. */
    private static Set<FindingCode> sameSlip(DriftCode code) {
        return switch (code) {
            case COMPARISON_DIFFERS, NUMBER_DIFFERS -> MILESTONE;
            case CATEGORY_DIFFERS -> CATEGORY;
            default -> Set.of();
        };
    }
}
