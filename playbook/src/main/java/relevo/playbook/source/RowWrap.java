package relevo.playbook.source;

import static relevo.playbook.FindingCode.ROW_WRAPPED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Joins a row that was broken over lines. */
final class RowWrap {
    private RowWrap() {}

    static List<SourceLine> join(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<SourceLine>();
        int width = lines.isEmpty() ? 0 : Row.of(lines.getFirst()).width();
        for (var line : lines) {
            var text = line.text().strip();
            if (!out.isEmpty() && broken(out.getLast(), text, line, width)) {
                findings.add(ROW_WRAPPED, line.number(), 1);
                var head = out.removeLast();
                out.add(head.with(head.text().stripTrailing() + " " + text, 0));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** The row before has no closing pipe although it has an opening one, and this line begins with neither pipe nor key. */
    private static boolean broken(SourceLine before, String text, SourceLine line, int width) {
        var head = before.text().strip();
        return head.startsWith("|")
                && !head.endsWith("|")
                && !text.startsWith("|")
                && !Row.of(line).cells().getFirst().key()
                && !Row.of(line).delimiter()
                && (!leadingId(text) || Row.of(before).width() < width);
    }

    private static boolean leadingId(String text) {
        return text.matches("\\d{3,6}\\b.*");
    }
}
