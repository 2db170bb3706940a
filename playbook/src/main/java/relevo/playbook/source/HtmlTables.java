package relevo.playbook.source;

import static relevo.playbook.FindingCode.TABLE_NOT_MARKDOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import relevo.playbook.Findings;

/** Turns the rows of HTML tables into rows between pipes. */
final class HtmlTables {
    private final Findings findings;
    private final List<SourceLine> out = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private HtmlSpans spans = new HtmlSpans();
    private boolean inside;
    private boolean begun;

    private HtmlTables(Findings findings) {
        this.findings = findings;
    }

    static List<SourceLine> toPipes(List<SourceLine> lines, Findings findings) {
        if (lines.stream().noneMatch(line -> holds(line.text(), "<table"))) {
            return lines;
        }
        var tables = new HtmlTables(findings);
        lines.forEach(tables::read);
        tables.flush(lines.getLast());
        return tables.out;
    }

    private void read(SourceLine line) {
        boolean opens = !line.code() && holds(line.text(), "<table");
        if (opens) {
            findings.add(TABLE_NOT_MARKDOWN, line.number(), 1);
            begun = false;
            spans = new HtmlSpans();
        }
        inside |= opens;
        if (!inside) {
            out.add(line);
            return;
        }
        for (var part : line.text().split("(?i)(?=<tr\\b)|(?<=</tr>)", -1)) {
            collect(part, line);
        }
        if (holds(line.text(), "</table")) {
            flush(line);
            inside = false;
        }
    }

    private void collect(String part, SourceLine line) {
        if (holds(part, "<tr")) {
            flush(line);
        }
        row.append(part.replace("|", "\\|").strip()).append(' ');
        if (holds(part, "</tr")) {
            flush(line);
        }
    }

    private void flush(SourceLine line) {
        var text = spans.row(row.toString());
        row.setLength(0);
        if (!text.isEmpty()) {
            add(line.with(text.contains("|") ? "| " + text : text, 0));
        }
    }

    /** Keeps a table apart from what stands above it, and puts the line of dashes below its header. */
    private void add(SourceLine row) {
        boolean header = !begun && row.text().startsWith("|");
        if (!header) {
            out.add(row);
            return;
        }
        begun = true;
        out.add(row.with("", 0));
        out.add(row);
        var cells = Row.of(row);
        if (!cells.cells().getFirst().key()) {
            out.add(row.dashes(cells.width()));
        }
    }

    private static boolean holds(String text, String tag) {
        return text.indexOf('<') >= 0 && text.toLowerCase(Locale.ROOT).contains(tag);
    }
}
