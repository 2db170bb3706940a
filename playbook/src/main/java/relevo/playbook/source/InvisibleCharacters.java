package relevo.playbook.source;

import static relevo.playbook.FindingCode.INVISIBLE_CHARACTER;
import static relevo.playbook.FindingCode.NO_BREAK_SPACE;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Takes out characters that nobody sees and turns odd spaces into plain ones. */
final class InvisibleCharacters {
    private InvisibleCharacters() {}

    static List<SourceLine> drop(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<SourceLine>(lines.size());
        for (var line : lines) {
            out.add(plain(line.text()) ? line : clean(line, findings));
        }
        return out;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (c > 0x7F && odd(c))) {
                return false;
            }
        }
        return true;
    }

    private static SourceLine clean(SourceLine line, Findings findings) {
        var text = new StringBuilder(line.text().length());
        var removed = new ArrayList<Integer>();
        int first = -1;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (c == 0 || invisible(c)) {
                removed.add(text.length());
                first = first < 0 ? i : first;
            } else if (noBreak(c)) {
                text.append(' ');
                first = first < 0 && betweenLetters(line.text(), i) ? i : first;
            } else {
                text.append(c == '\u3000' || c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
        report(line, first, findings);
        return new SourceLine(text.toString(), line.number(), line.shift(), removed, line.code());
    }

    private static void report(SourceLine line, int first, Findings findings) {
        if (first >= 0) {
            char found = line.text().charAt(first);
            var code = String.format("U+%04X", (int) found);
            findings.add(noBreak(found) ? NO_BREAK_SPACE : INVISIBLE_CHARACTER, line.number(), first + 1, code);
        }
    }

    /** A no-break space is as good as any other unless it makes one word of two. */
    private static boolean betweenLetters(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean odd(char c) {
        return invisible(c) || noBreak(c) || c == '\u3000' || c == '\u2028' || c == '\u2029';
    }

    /** Format characters, but not those that join the parts of a character or an emoji. */
    private static boolean invisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || (c >= '\u200C' && c <= '\u200F');
    }

    private static boolean noBreak(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }
}
