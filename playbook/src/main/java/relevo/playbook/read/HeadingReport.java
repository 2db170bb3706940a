package relevo.playbook.read;

import static relevo.playbook.FindingCode.HEADING_MISSPELT;
import static relevo.playbook.FindingCode.HEADING_NOT_TRANSLATED;

import relevo.playbook.Findings;
import relevo.playbook.lexicon.Match;
import relevo.playbook.lexicon.SectionKind;

/** Tells how a heading's words were understood, where that was not plain. */
final class HeadingReport {
    private HeadingReport() {}

    static void report(Match<SectionKind> match, String text, int line, int column, Findings findings) {
        switch (match.certainty()) {
            case EXACT -> {}
            case SHAPE -> {}
            case MISSPELT -> findings.add(HEADING_MISSPELT, line, column, text, match.term());
            case OTHER_LANGUAGE -> findings.add(HEADING_NOT_TRANSLATED, line, column, text);
        }
    }
}
