package relevo.playbook.source;

import static relevo.playbook.FindingCode.COMMENTED_OUT;
import static relevo.playbook.FindingCode.COMMENT_UNCLOSED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Blanks out HTML comments, which people don't see on the published page; one that nothing closes is text. */
final class Comments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    static List<SourceLine> blank(List<SourceLine> lines, Findings findings) {
        int last = lastClose(lines);
        var out = new ArrayList<SourceLine>(lines.size());
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.code() || i > last) {
                out.add(line.code() ? line : unclosed(line, findings));
                continue;
            }
            var text = new StringBuilder(line.text());
            open = blankLine(text, open, i < last, line, findings);
            out.add(i == last ? unclosed(line.with(text.toString(), 0), findings) : line.with(text.toString(), 0));
        }
        return out;
    }

    /** Blanks out the sign of a comment that nothing closes; the text behind it stays. */
    private static SourceLine unclosed(SourceLine line, Findings findings) {
        int at = line.text().indexOf(OPEN);
        if (at < 0) {
            return line;
        }
        findings.add(COMMENT_UNCLOSED, line.number(), line.column(at));
        return line.with(line.text().replace(OPEN, " ".repeat(OPEN.length())), 0);
    }

    private static int lastClose(List<SourceLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).text().contains(CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    /** Replaces what stands inside comments by spaces, so that columns stay; answers whether one is open at the end. */
    private static boolean blankLine(
            StringBuilder text, boolean wasOpen, boolean mayStayOpen, SourceLine line, Findings findings) {
        boolean open = wasOpen;
        int at = 0;
        while (at < text.length()) {
            int start = open ? at : text.indexOf(OPEN, at);
            if (start < 0) {
                return false;
            }
            int close = text.indexOf(CLOSE, open ? start : start + OPEN.length());
            if (close < 0 && !mayStayOpen) {
                return false;
            }
            if (!open) {
                findings.add(COMMENTED_OUT, line.number(), line.column(start));
            }
            int end = close < 0 ? text.length() : close + CLOSE.length();
            text.replace(start, end, " ".repeat(end - start));
            open = close < 0;
            at = end;
        }
        return open;
    }
}
