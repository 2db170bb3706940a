package relevo.playbook.source;

import static relevo.playbook.FindingCode.TABLE_NOT_MARKDOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.Findings;

/** Turns tables whose columns are kept apart by spaces or tabs into rows between pipes. */
final class SpacedTables {
    private static final Pattern DASHES = Pattern.compile("\\s*-{2,}(\\s+-{2,}){2,}\\s*");
    private static final Pattern GAP = Pattern.compile("\\t+| {2,}");

    private SpacedTables() {}

    static List<SourceLine> toPipes(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<>(lines);
        for (int i = 1; i < out.size(); i++) {
            if (!out.get(i).code() && DASHES.matcher(out.get(i).text()).matches()) {
                findings.add(TABLE_NOT_MARKDOWN, out.get(i).number(), 1);
                i = convert(out, i);
            }
        }
        return out;
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
