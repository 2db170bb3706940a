package relevo.playbook.source;

import static relevo.playbook.FindingCode.TABLE_NOT_MARKDOWN;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Takes out the borders of tables that were drawn with signs; the one below the header becomes the line of dashes. */
final class DrawnTables {
    private static final int SHORTEST = 5;

    private final Findings findings;
    private final List<SourceLine> out = new ArrayList<>();
    private int rows = -1;

    private DrawnTables(Findings findings) {
        this.findings = findings;
    }

    static List<SourceLine> toPipes(List<SourceLine> lines, Findings findings) {
        if (lines.stream().noneMatch(DrawnTables::border)) {
            return lines;
        }
        var tables = new DrawnTables(findings);
        for (int i = 0; i < lines.size(); i++) {
            tables.read(lines.get(i), i + 1 < lines.size() && row(lines.get(i + 1)));
        }
        return tables.out;
    }

    /** Counts the rows since the table's first border; -1 where no table is drawn. */
    private void read(SourceLine line, boolean rowFollows) {
        if (!border(line)) {
            rows = rows >= 0 && row(line) ? rows + 1 : -1;
            out.add(line);
        } else if (rows < 0) {
            findings.add(TABLE_NOT_MARKDOWN, line.number(), 1);
            rows = 0;
            out.add(line.with("", 0));
        } else if (rows == 1 && rowFollows && header(out.getLast())) {
            out.add(line.dashes(columns(line)));
            rows++;
        }
    }

    private static boolean header(SourceLine line) {
        return !Row.of(line).cells().getFirst().key();
    }

    private static int columns(SourceLine border) {
        return (int) border.text().strip().chars().filter(c -> c == '+').count() - 1;
    }

    private static boolean row(SourceLine line) {
        return !line.code() && line.text().stripLeading().startsWith("|");
    }

    private static boolean border(SourceLine line) {
        var text = line.text().strip();
        return !line.code()
                && text.length() >= SHORTEST
                && text.charAt(0) == '+'
                && "-=:".indexOf(text.charAt(1)) >= 0
                && text.chars().allMatch(c -> "+-=: |".indexOf(c) >= 0);
    }
}
