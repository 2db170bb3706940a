package relevo.playbook.source;

import static relevo.playbook.FindingCode.FENCE_UNCLOSED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Marks the lines of fenced code; a fence that nothing closes is taken out, so that it swallows nothing. */
final class Fences {
    private Fences() {}

    static List<SourceLine> mark(List<SourceLine> lines, Findings findings) {
        if (lines.stream().noneMatch(line -> fence(line.text()) != 0)) {
            return lines;
        }
        var out = new ArrayList<>(lines);
        int open = -1;
        for (int i = 0; i < out.size(); i++) {
            char sign = fence(out.get(i).text());
            if (sign != 0 && open < 0) {
                open = i;
            } else if (sign != 0 && sign == fence(out.get(open).text())) {
                markRange(out, open, i);
                open = -1;
            }
        }
        if (open >= 0) {
            findings.add(FENCE_UNCLOSED, out.get(open).number(), 1);
            out.set(open, out.get(open).with("", 0));
        }
        return out;
    }

    private static void markRange(List<SourceLine> lines, int from, int to) {
        for (int i = from; i <= to; i++) {
            lines.set(i, lines.get(i).inCode());
        }
    }

    private static char fence(String text) {
        var bare = text.stripLeading();
        return bare.startsWith("```") ? '`' : bare.startsWith("~~~") ? '~' : 0;
    }
}
