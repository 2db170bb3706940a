package relevo.playbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;
import relevo.playbook.Findings;
import relevo.playbook.Reading;
import relevo.playbook.lexicon.Lexicon;

/** Adds to a reading what its sentences get wrong. */
public final class PlaybookCheck {
    private PlaybookCheck() {}

    /** The same reading with the findings of every check added, in the page's order. */
    public static Reading check(Reading reading) {
        if (reading.findings().stream().anyMatch(finding -> finding.code() == FindingCode.LANGUAGE_OUTSIDE)) {
            return reading;
        }
        var findings = new Findings();
        var report = new Report(reading.lines(), findings);
        var lexicon = Lexicon.of(reading.page().language());
        var passages = Passage.of(reading.page());
        new Milestones(lexicon, report).check(passages);
        new NoteCategories(lexicon, report).check(passages);
        new ImpossibleDates(lexicon, report).check(passages);
        new OverlappingConditions(lexicon, report).check(reading.page());
        new NearMisses(lexicon, report).check(passages);
        BrokenLinks.check(passages, report);
        return new Reading(reading.path(), reading.lines(), reading.page(), merged(reading.findings(), findings));
    }

    private static List<Finding> merged(List<Finding> read, Findings checked) {
        return new ArrayList<>(Stream.concat(read.stream(), checked.inOrder().stream())
                .sorted()
                .distinct()
                .toList());
    }
}
