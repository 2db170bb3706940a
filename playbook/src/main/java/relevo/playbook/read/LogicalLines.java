package relevo.playbook.read;

import static relevo.playbook.FindingCode.LABEL_WRAPPED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;
import relevo.playbook.block.TextLine;

/** Joins lines that bold text runs across: they were one line before somebody wrapped them. */
final class LogicalLines {
    private LogicalLines() {}

    static List<TextLine> of(List<TextLine> lines) {
        return join(lines, new Findings());
    }

    static List<TextLine> join(List<TextLine> lines, Findings findings) {
        if (lines.stream().noneMatch(TextLine::openEnd)) {
            return lines;
        }
        var out = new ArrayList<TextLine>();
        boolean open = false;
        for (var line : lines) {
            if (open) {
                findings.add(LABEL_WRAPPED, line.line(), line.column(), line.text());
                out.add(merge(out.removeLast(), line));
            } else {
                out.add(line);
            }
            open = line.openEnd();
        }
        return out;
    }

    private static TextLine merge(TextLine first, TextLine second) {
        return new TextLine(
                first.text() + " " + second.text(),
                first.bold() && second.bold(),
                first.boldFrom(),
                second.openEnd(),
                first.line(),
                first.column());
    }
}
