package relevo.playbook.source;

import static relevo.playbook.FindingCode.TABLE_DELIMITER_BROKEN;
import static relevo.playbook.FindingCode.TABLE_TOO_WIDE;
import static relevo.playbook.FindingCode.TABLE_WITHOUT_DELIMITER;
import static relevo.playbook.FindingCode.TABLE_WITHOUT_HEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.Findings;

/** One table's lines, brought into header, delimiter and rows of equal width. */
final class TableRun {
    /** More than any table has that a person reads; each row is filled up to the width of its header. */
    private static final int WIDEST = 200;

    private static final Pattern DASHES = Pattern.compile(":?-+:?");

    private final List<Row> rows;
    private final Findings findings;
    private final List<SourceLine> out = new ArrayList<>();

    private TableRun(List<Row> rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    static List<SourceLine> repair(List<SourceLine> lines, Findings findings) {
        var rows = RowSplit.split(RowWrap.join(lines, findings), findings);
        var run = new TableRun(rows, findings);
        run.write();
        return run.out;
    }

    private void write() {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.getFirst().width() > WIDEST) {
            asText();
            return;
        }
        int at = header();
        int width = width(at);
        for (; at < rows.size(); at++) {
            if (rows.get(at).delimiter()) {
                findings.add(TABLE_DELIMITER_BROKEN, rows.get(at).line().number(), 1);
            } else {
                out.add(RowFit.fit(rows.get(at), width, findings));
            }
        }
    }

    /** Without a delimiter it is no table to anybody. */
    private void asText() {
        var header = rows.getFirst();
        findings.add(TABLE_TOO_WIDE, header.line().number(), 1, String.valueOf(header.width()), String.valueOf(WIDEST));
        rows.stream().filter(row -> !row.delimiter()).map(Row::line).forEach(out::add);
    }

    /** Writes header and delimiter; answers the index of the first row of the body. */
    private int header() {
        var first = rows.getFirst();
        boolean bodyFirst = first.delimiter() || first.cells().getFirst().key();
        if (bodyFirst) {
            findings.add(TABLE_WITHOUT_HEADER, first.line().number(), 1);
            emptyHeader(first);
            return first.delimiter() ? 1 : 0;
        }
        if (rows.size() > 1 && rows.get(1).delimiter()) {
            return given(first, rows.get(1));
        }
        findings.add(TABLE_WITHOUT_DELIMITER, first.line().number(), 1);
        out.add(margin(first));
        out.add(first.line().dashes(first.width()));
        return 1;
    }

    private int given(Row header, Row delimiter) {
        var fitted = header.width() == delimiter.width() + 1
                        && header.cells().getFirst().blank()
                ? RowFit.fit(header, delimiter.width(), findings)
                : margin(header);
        int width = Row.of(fitted).width();
        out.add(fitted);
        if (wellFormed(delimiter, width)) {
            out.add(margin(delimiter));
        } else {
            findings.add(TABLE_DELIMITER_BROKEN, delimiter.line().number(), 1);
            out.add(delimiter.line().dashes(width));
        }
        return 2;
    }

    private static boolean wellFormed(Row delimiter, int width) {
        return delimiter.width() == width
                && delimiter.cells().stream()
                        .allMatch(cell -> DASHES.matcher(cell.text().strip()).matches());
    }

    private void emptyHeader(Row first) {
        int width = Math.max(first.width(), rows.size() > 1 ? rows.get(1).width() : 1);
        out.add(first.line().with("|" + " |".repeat(width), 0));
        out.add(first.line().dashes(width));
    }

    private int width(int body) {
        return body == 0 || out.isEmpty()
                ? rows.getFirst().width()
                : Row.of(out.getFirst()).width();
    }

    /** The row's line at the left margin, where no list and no code block claims it. */
    static SourceLine margin(Row row) {
        var line = row.line();
        int indent = line.text().length() - line.text().stripLeading().length();
        var text = line.text().strip();
        boolean open = text.startsWith("|");
        return line.with(open ? text : "|" + text, indent - (open ? 0 : 1));
    }
}
