package relevo.playbook.source;

import static relevo.playbook.FindingCode.HEADING_INDENTED;
import static relevo.playbook.FindingCode.HEADING_WITHOUT_SPACE;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Moves indented headings to the margin and puts the missing space behind the number signs. */
final class HeadingRepair {
    private HeadingRepair() {}

    static List<SourceLine> repair(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<SourceLine>(lines.size());
        for (var line : lines) {
            out.add(line.code() ? line : repair(line, findings));
        }
        return out;
    }

    private static SourceLine repair(SourceLine line, Findings findings) {
        var text = line.text();
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = start;
        while (end < text.length() && (text.charAt(end) == '#' || text.charAt(end) == '＃')) {
            end++;
        }
        return heading(text, start, end) ? move(line, start, end, findings) : line;
    }

    private static boolean heading(String text, int start, int end) {
        int level = end - start;
        if (level == 0 || level > 6 || end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return Character.isWhitespace(next)
                || (level > 1 && next != '\\')
                || (level == 1 && begins(next) && text.charAt(start) == '#');
    }

    /** A title begins with a capital, or in a script that has none; "#word" is a tag. */
    private static boolean begins(char letter) {
        return Character.isLetter(letter) && !Character.isLowerCase(letter);
    }

    private static SourceLine move(SourceLine line, int start, int end, Findings findings) {
        var text = line.text();
        boolean glued = !Character.isWhitespace(text.charAt(end));
        var title = text.substring(end).strip();
        if (glued) {
            findings.add(HEADING_WITHOUT_SPACE, line.number(), line.column(end), title);
        }
        if (start > 0) {
            findings.add(HEADING_INDENTED, line.number(), line.column(start), title);
        }
        if (!glued && start == 0 && text.charAt(0) == '#') {
            return line;
        }
        var repaired = "#".repeat(end - start) + (glued ? " " : "") + text.substring(end);
        return line.with(repaired, start - (glued ? 1 : 0));
    }
}
