package relevo.playbook.read;

import static relevo.playbook.FindingCode.OBLIGATION_UNCLEAR;
import static relevo.playbook.FindingCode.TASKS_GROUPED;
import static relevo.playbook.FindingCode.TASK_ID_ODD;
import static relevo.playbook.FindingCode.TASK_WITHOUT_ID;
import static relevo.playbook.FindingCode.TASK_WITHOUT_NAME;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.Findings;
import relevo.playbook.Obligation;
import relevo.playbook.TaskRow;
import relevo.playbook.block.Block;
import relevo.playbook.block.Cell;
import relevo.playbook.lexicon.ColumnKind;

/** Reads the rows of a task table. */
final class TaskTable {
    private static final Pattern ID = Pattern.compile("[~\\s]*(\\d{3,6})[~\\s.]*");
    private static final Pattern ID_AND_MORE = Pattern.compile("[~\\s]*(\\d{3,6})\\b[~\\s.:–-]*([^~\\s.:–-].*)");

    /** Nothing, dashes, or the word for no in any language of the pages. */
    private static final Pattern NO = Pattern.compile("(?iu)[-‐-―−ー]*|n|no|nein|não|nao|いいえ|否");

    private final Columns columns;
    private final Obligations obligations;
    private final Obligation titled;
    private final Findings findings;
    private Obligation grouped = Obligation.UNSTATED;

    TaskTable(Columns columns, Obligations obligations, Obligation titled, Findings findings) {
        this.columns = columns;
        this.obligations = obligations;
        this.titled = titled;
        this.findings = findings;
    }

    static boolean id(String text) {
        return text.length() < 40 && ID.matcher(narrow(text)).matches();
    }

    /** Full-width digits as the plain ones that they are. */
    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    List<TaskRow> read(Block.Grid grid) {
        var rows = new ArrayList<TaskRow>();
        for (var cells : grid.rows()) {
            if (title(cells)) {
                group(cells.get(columns.of(ColumnKind.ID)));
            } else if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(row(aligned(unshifted(cells))));
            }
        }
        return rows;
    }

    /** Whether a row has nothing but words where the id should be. */
    private boolean title(List<Cell> cells) {
        int place = columns.of(ColumnKind.ID);
        return place >= 0
                && place < cells.size()
                && cells.size() > 1
                && !narrow(cells.get(place).text()).matches("(?s).*\\d.*|\\s*")
                && cells.stream().filter(cell -> !cell.text().isBlank()).count() == 1;
    }

    private void group(Cell title) {
        findings.add(TASKS_GROUPED, title.line(), title.column(), title.text());
        grouped = obligations.titled(title.text());
    }

    private TaskRow row(List<Cell> cells) {
        var first = cells.getFirst();
        var id = narrow(text(cells, ColumnKind.ID));
        var plain = ID.matcher(id);
        if (id.isBlank()) {
            findings.add(TASK_WITHOUT_ID, first.line(), first.column(), text(cells, ColumnKind.NAME));
        } else if (!plain.matches()) {
            findings.add(TASK_ID_ODD, first.line(), first.column(), id);
        }
        if (!id.isBlank()
                && columns.of(ColumnKind.NAME) >= 0
                && text(cells, ColumnKind.NAME).isEmpty()) {
            findings.add(TASK_WITHOUT_NAME, first.line(), first.column(), id);
        }
        var obligation = obligation(cells);
        if (obligation == Obligation.UNSTATED) {
            var task = id.isBlank() ? text(cells, ColumnKind.NAME) : id;
            findings.add(OBLIGATION_UNCLEAR, first.line(), first.column(), task, text(cells, ColumnKind.OBLIGATION));
        }
        return new TaskRow(
                plain.matches() ? plain.group(1) : id,
                text(cells, ColumnKind.NAME),
                obligation,
                text(cells, ColumnKind.ROLE),
                text(cells, ColumnKind.SERVICES),
                first.line(),
                first.column());
    }

    /** What the row says; where it can't or doesn't, what the title above it says. */
    private Obligation obligation(List<Cell> cells) {
        if (columns.of(ColumnKind.OBLIGATION) < 0) {
            return grouped == Obligation.UNSTATED ? titled : grouped;
        }
        var said = text(cells, ColumnKind.OBLIGATION);
        if (said.isEmpty() && columns.optional() < 0) {
            return grouped;
        }
        return columns.optional() < 0 ? obligations.read(said) : crossed(said, text(cells, columns.optional()));
    }

    /** A pipe too many in front moves every cell one column to the right. */
    private List<Cell> unshifted(List<Cell> cells) {
        boolean moved = columns.of(ColumnKind.ID) == 0
                && cells.size() > 1
                && cells.getFirst().text().isBlank()
                && (ID.matcher(cells.get(1).text()).matches()
                        || ID_AND_MORE.matcher(cells.get(1).text()).matches());
        if (!moved) {
            return cells;
        }
        var out = new ArrayList<Cell>(cells.subList(1, cells.size()));
        out.add(new Cell("", cells.getFirst().line(), cells.getFirst().column()));
        return out;
    }

    /** Puts the cells of a row that lost a pipe back into their columns: an id takes its name with it. */
    private List<Cell> aligned(List<Cell> cells) {
        int column = columns.of(ColumnKind.ID);
        if (column != 0 || cells.size() < 2) {
            return cells;
        }
        var first = cells.getFirst();
        var merged = ID_AND_MORE.matcher(first.text());
        boolean short1 = cells.getLast().text().isBlank();
        if (short1 && merged.matches()) {
            var out = new ArrayList<Cell>(cells.subList(0, cells.size() - 1));
            out.set(0, new Cell(merged.group(2), first.line(), first.column()));
            out.addFirst(new Cell(merged.group(1), first.line(), first.column()));
            return out;
        }
        return short1 ? shifted(cells) : cells;
    }

    /** Where the obligation stands one column early, the name lost its cell's end; what follows moves back. */
    private List<Cell> shifted(List<Cell> cells) {
        int column = columns.of(ColumnKind.OBLIGATION);
        if (column < 1 || column >= cells.size()) {
            return cells;
        }
        var name = cells.get(column - 1).text();
        int space = name.lastIndexOf(' ');
        boolean swallowed = space > 0
                && obligations.letter(name.substring(space + 1))
                && !obligations.clear(cells.get(column).text());
        if (!swallowed) {
            return cells;
        }
        var out = new ArrayList<Cell>(cells.subList(0, cells.size() - 1));
        var old = cells.get(column - 1);
        out.set(column - 1, new Cell(name.substring(0, space).strip(), old.line(), old.column()));
        out.add(column, new Cell(name.substring(space + 1), old.line(), old.column()));
        return out;
    }

    /** One column for mandatory and one for optional: whichever has a mark, else what the first says by itself. */
    private Obligation crossed(String mandatory, String optional) {
        if (mandatory.equalsIgnoreCase(optional)) {
            return Obligation.UNSTATED;
        }
        boolean crossed = !unmarked(mandatory);
        if (crossed != unmarked(optional)) {
            return obligations.read(mandatory);
        }
        return crossed ? Obligation.MANDATORY : Obligation.OPTIONAL;
    }

    private static boolean unmarked(String cell) {
        return NO.matcher(narrow(cell)).matches();
    }

    private String text(List<Cell> cells, ColumnKind kind) {
        return text(cells, columns.of(kind));
    }

    private static String text(List<Cell> cells, int column) {
        return column < 0 || column >= cells.size()
                ? ""
                : cells.get(column).text().strip();
    }
}
