package relevo.playbook.source;

import static relevo.playbook.FindingCode.TABLE_INTERRUPTED;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Finds the runs of lines that are tables and has each brought into the form that Markdown reads. */
final class TableRepair {
    private final List<SourceLine> lines;
    private final Findings findings;
    private final List<SourceLine> out = new ArrayList<>();

    private TableRepair(List<SourceLine> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    static List<SourceLine> repair(List<SourceLine> lines, Findings findings) {
        var repair = new TableRepair(lines, findings);
        int at = 0;
        while (at < lines.size()) {
            at = repair.step(at);
        }
        return repair.out;
    }

    /** Copies a line, or a whole table; answers the next line to look at. */
    private int step(int at) {
        if (!starts(at)) {
            out.add(lines.get(at));
            return at + 1;
        }
        var run = new ArrayList<SourceLine>();
        int next = collect(at, run);
        out.add(new SourceLine("", lines.get(at).number()));
        out.addAll(TableRun.repair(run, findings));
        out.add(new SourceLine("", lines.get(next - 1).number()));
        return next;
    }

    private boolean starts(int at) {
        return piped(at) || (pipe(at) && delimiter(at + 1));
    }

    private int collect(int from, List<SourceLine> run) {
        int at = from;
        while (at < lines.size()) {
            if (continues(at, from)) {
                run.add(lines.get(at));
                at++;
            } else {
                int resumed = resumes(at);
                if (resumed < 0) {
                    return at;
                }
                findings.add(TABLE_INTERRUPTED, lines.get(at).number(), 1);
                at = resumed;
            }
        }
        return at;
    }

    private boolean continues(int at, int from) {
        if (at == from || piped(at) || pipe(at)) {
            return true;
        }
        return text(at) && !special(at) && (piped(at + 1) || pipe(at + 1)) && !delimiter(at + 1);
    }

    /** The line at which a table goes on after blank lines, or -1 where what follows is none or another table. */
    private int resumes(int at) {
        int next = at;
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        boolean another = delimiter(next + 1) && !delimiter(next);
        return next > at && piped(next) && !another ? next : -1;
    }

    private boolean text(int at) {
        return at < lines.size() && !lines.get(at).blank() && !lines.get(at).code();
    }

    /** A line that begins something else: a heading, a list item. */
    private boolean special(int at) {
        var text = lines.get(at).text().stripLeading();
        return text.startsWith("#") || text.startsWith("- ") || text.startsWith("* ") || text.startsWith(">");
    }

    private boolean piped(int at) {
        if (!text(at)) {
            return false;
        }
        var bare = lines.get(at).text().stripLeading();
        return bare.startsWith("|") || delimiter(at);
    }

    private boolean pipe(int at) {
        return text(at) && lines.get(at).text().indexOf('|') >= 0 && !special(at);
    }

    private boolean delimiter(int at) {
        if (!text(at)) {
            return false;
        }
        var text = lines.get(at).text();
        return text.indexOf('|') >= 0
                && text.indexOf('-') >= 0
                && Row.of(lines.get(at)).delimiter();
    }
}
