package relevo.playbook.source;

import static relevo.playbook.FindingCode.TABLE_NOT_MARKDOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.Findings;

/** Turns tables whose columns are kept apart by spaces or tabs into rows between pipes. */
final class SpacedTables {
    private static final int FEWEST_TABS = 2;
    private static final Pattern DASHES = Pattern.compile("\\s*+-{2,}+(?:\\s++-{2,}+){2,}+\\s*+");
    private static final Pattern GAP = Pattern.compile("\\t+| {2,}");

    private SpacedTables() {}

    static List<SourceLine> toPipes(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<>(lines);
        for (int i = 1; i < out.size(); i++) {
            if (tabbed(out, i)) {
                findings.add(TABLE_NOT_MARKDOWN, out.get(i - 1).number(), 1);
                i = columns(out, i);
            } else if (dashes(out.get(i))) {
                findings.add(TABLE_NOT_MARKDOWN, out.get(i).number(), 1);
                i = convert(out, i);
            }
        }
        return out;
    }

    /** Whether this line and the one above are rows of equally many columns between tabs. */
    private static boolean tabbed(List<SourceLine> lines, int at) {
        int tabs = tabs(lines.get(at - 1));
        return tabs >= FEWEST_TABS && tabs(lines.get(at)) == tabs;
    }

    private static boolean dashes(SourceLine line) {
        return !line.code()
                && line.text().contains("--")
                && DASHES.matcher(line.text()).matches();
    }

    private static int tabs(SourceLine line) {
        boolean none =
                line.code() || line.text().indexOf('\t') < 0 || line.text().indexOf('|') >= 0;
        return none
                ? 0
                : (int) line.text().strip().chars().filter(c -> c == '\t').count();
    }

    /** Pipes for tabs, and a line of dashes below a header. */
    private static int columns(List<SourceLine> lines, int second) {
        int tabs = tabs(lines.get(second));
        int at = second - 1;
        boolean header = !Row.of(between(lines.get(at))).cells().getFirst().key();
        while (at < lines.size() && tabs(lines.get(at)) == tabs) {
            lines.set(at, between(lines.get(at)));
            at++;
        }
        if (header) {
            lines.add(second, lines.get(second).dashes(tabs + 1));
        }
        return at;
    }

    private static SourceLine between(SourceLine line) {
        return line.with("| " + line.text().strip().replace("\t", " | ") + " |", 0);
    }

    private static int convert(List<SourceLine> lines, int dashes) {
        var header = lines.get(dashes - 1);
        lines.set(dashes - 1, piped(header));
        int width = lines.get(dashes).text().strip().split("\\s+").length;
        lines.set(dashes, lines.get(dashes).dashes(width));
        int at = dashes + 1;
        while (at < lines.size()
                && !lines.get(at).blank()
                && GAP.matcher(lines.get(at).text().strip()).find()) {
            lines.set(at, piped(lines.get(at)));
            at++;
        }
        return at;
    }

    private static SourceLine piped(SourceLine line) {
        if (line.blank()) {
            return line;
        }
        var text = GAP.matcher(line.text().strip()).replaceAll(" | ");
        return line.with("| " + text + " |", 0);
    }
}
