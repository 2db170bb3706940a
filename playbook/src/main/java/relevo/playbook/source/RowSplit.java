package relevo.playbook.source;

import static relevo.playbook.FindingCode.ROWS_JOINED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/**
 * Cuts lines on which several rows were joined: at each cell that holds an id or a date like the first one's. A row that is no wider than
 * the table is one row, whatever its cells hold.
 */
final class RowSplit {
    private static final int NARROWEST = 3;

    /** How many columns the table has; 0 where that can't be told. */
    private final int width;

    private RowSplit(int width) {
        this.width = width;
    }

    static List<Row> split(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<Row>();
        var split = new RowSplit(0);
        for (int i = 0; i < lines.size(); i++) {
            split.split(Row.of(lines.get(i)), out, findings);
            split = i == 0 ? new RowSplit(width(lines, out.getFirst())) : split;
        }
        return out;
    }

    /** A header says it, or a line of dashes; of rows alone, two that are equally wide. */
    private static int width(List<SourceLine> lines, Row first) {
        boolean told = first.delimiter() || !first.cells().getFirst().key();
        boolean alike = lines.size() > 1 && Row.of(lines.get(1)).width() == first.width();
        return told || alike ? first.width() : 0;
    }

    private void split(Row row, List<Row> out, Findings findings) {
        if ((width > 0 && row.width() <= width) || row.delimiter()) {
            out.add(row);
            return;
        }
        int from = 0;
        for (int i = 1; i < row.width(); i++) {
            if (begins(row, from, i)) {
                findings.add(
                        ROWS_JOINED,
                        row.line().number(),
                        row.line().column(row.cells().get(i).start()));
                out.add(piece(row, from, i));
                from = i;
            }
        }
        out.add(from == 0 ? row : piece(row, from, row.width()));
    }

    private boolean begins(Row row, int from, int i) {
        var cell = row.cells().get(i);
        var before = row.cells().get(i - 1);
        if (cell.dashes() && cell.text().contains("--")) {
            return !before.dashes()
                    && i + 1 < row.width()
                    && row.cells().get(i + 1).dashes();
        }
        if (before.dashes() && before.text().contains("--")) {
            return !cell.blank()
                    || (i + 1 < row.width() && row.cells().get(i + 1).key());
        }
        return cell.key()
                && wide(i - from, NARROWEST)
                && wide(row.width() - i, NARROWEST - 1)
                && cell.date() == firstIsDate(row, from);
    }

    /** Whether so many cells can be a row of the table that lost a pipe or two. */
    private boolean wide(int cells, int least) {
        return cells >= Math.max(least, width - 2);
    }

    private static boolean firstIsDate(Row row, int from) {
        boolean shifted = row.cells().get(from).blank() && from + 1 < row.width();
        return row.cells().get(shifted ? from + 1 : from).date();
    }

    private static Row piece(Row row, int from, int to) {
        int last = to;
        while (last > from + 1 && row.cells().get(last - 1).blank()) {
            last--;
        }
        int first = from;
        while (first < last - 1 && row.cells().get(first).blank()) {
            first++;
        }
        var text = new StringBuilder("|");
        row.cells()
                .subList(first, last)
                .forEach(cell -> text.append(cell.text()).append('|'));
        int start = row.cells().get(first).start();
        return Row.of(row.line().with(text.toString(), start - 1));
    }
}
