package relevo.playbook.source;

import static relevo.playbook.FindingCode.ROW_EXTRA_PIPE;
import static relevo.playbook.FindingCode.ROW_LOST_PIPE;

import relevo.playbook.Findings;

/** Gives a row the width of its header; what stands beyond it goes into the last cell, so that nothing is lost. */
final class RowFit {
    private RowFit() {}

    static SourceLine fit(Row row, int width, Findings findings) {
        if (row.width() == width) {
            return TableRun.margin(row);
        }
        int number = row.line().number();
        if (row.width() < width) {
            findings.add(
                    ROW_LOST_PIPE, number, row.line().column(0), String.valueOf(row.width()), String.valueOf(width));
            return TableRun.margin(row);
        }
        findings.add(ROW_EXTRA_PIPE, number, row.line().column(0), String.valueOf(row.width()), String.valueOf(width));
        return narrow(row, width);
    }

    private static SourceLine narrow(Row row, int width) {
        int from = 0;
        while (row.width() - from > width && row.cells().get(from).blank()) {
            from++;
        }
        var text = new StringBuilder("|");
        for (int i = from; i < row.width(); i++) {
            var cell = row.cells().get(i);
            boolean beyond = i - from >= width;
            text.append(beyond && !cell.blank() ? "\\|" : beyond ? "" : i == from ? "" : "|")
                    .append(cell.text());
        }
        return row.line()
                .with(text.append('|').toString(), row.cells().get(from).start() - 1);
    }
}
