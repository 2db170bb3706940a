package relevo.playbook.source;

import static relevo.playbook.FindingCode.ROWS_JOINED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Cuts lines on which several rows were joined: at each cell that holds an id or a date like the first one's. */
final class RowSplit {
    private RowSplit() {}

    static List<Row> split(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<Row>();
        for (var line : lines) {
            split(Row.of(line), out, findings);
        }
        return out;
    }

    private static void split(Row row, List<Row> out, Findings findings) {
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

    private static boolean begins(Row row, int from, int i) {
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
        return cell.key() && i - from >= 3 && cell.date() == firstIsDate(row, from);
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
