package relevo.playbook.check;

import java.util.List;
import relevo.playbook.FindingCode;
import relevo.playbook.Findings;

/** Reports at the very words: looks for them in the file's lines from where the passage begins. */
final class Report {
    private static final int LINES_AHEAD = 5;
    /** A passage that is longer is named by its beginning: looking through it for each of very many findings takes too long. */
    private static final int LONGEST = 50_000;

    private final List<String> lines;
    private final Findings findings;

    Report(List<String> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * @param index where the quoted words stand in the passage's text, to tell repeated words apart
     */
    void add(FindingCode code, Passage passage, int index, String quoted, String... arguments) {
        if (passage.text().length() > LONGEST) {
            findings.add(code, passage.line(), passage.column(), arguments);
            return;
        }
        int nth = occurrencesBefore(passage.text(), index, quoted);
        int from = passage.column() - 1;
        for (int i = passage.line() - 1; i < Math.min(lines.size(), passage.line() + LINES_AHEAD); i++) {
            var line = lines.get(i);
            int at = line.indexOf(quoted, Math.max(0, from));
            while (at >= 0 && nth > 0) {
                nth--;
                at = line.indexOf(quoted, at + 1);
            }
            if (at >= 0) {
                findings.add(code, i + 1, at + 1, arguments);
                return;
            }
            from = 0;
        }
        findings.add(code, passage.line(), passage.column(), arguments);
    }

    private static int occurrencesBefore(String text, int index, String quoted) {
        int count = 0;
        for (int at = text.indexOf(quoted); at >= 0 && at < index; at = text.indexOf(quoted, at + 1)) {
            count++;
        }
        return count;
    }
}
