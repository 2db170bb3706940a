package relevo.playbook.read;

import static relevo.playbook.FindingCode.DATE_IMPOSSIBLE;
import static relevo.playbook.FindingCode.TABLE_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import relevo.playbook.Findings;
import relevo.playbook.Item;
import relevo.playbook.Obligation;
import relevo.playbook.RefreshRow;
import relevo.playbook.TaskRow;
import relevo.playbook.block.Block;
import relevo.playbook.block.Cell;
import relevo.playbook.lexicon.ColumnKind;

/** Tells tables apart, by header or by what their first column holds, and reads their rows. */
final class Tables {
    private final Words words;
    private final Findings findings;
    private final Dates dates;

    Tables(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
        dates = new Dates(words.own());
    }

    /** What a table turned out to be. */
    sealed interface Table {}

    record Tasks(List<TaskRow> rows) implements Table {}

    record Refresh(List<RefreshRow> rows) implements Table {}

    record Other(List<Item> rows) implements Table {}

    /** Reads a table, which the heading of the tasks may stand above and call mandatory or optional. */
    Table read(Block.Grid read, Optional<Obligation> heading) {
        var grid = headed(read);
        var columns = new Columns(grid.header(), words);
        int date = columns.names(ColumnKind.DATE) ? columns.of(ColumnKind.DATE) : 0;
        if (columns.firstIs(ColumnKind.DATE) || (!columns.firstIs(ColumnKind.ID) && mostly(grid, date, this::date))) {
            return new Refresh(refresh(grid, date, columns));
        }
        boolean ids = mostly(grid, 0, TaskTable::id);
        var ofTasks = ids ? columns.identified(0) : columns;
        if (columns.firstIs(ColumnKind.ID) || taskHeader(ofTasks) || (ids && (heading.isPresent() || nameless(grid)))) {
            var obligations = new Obligations(grid.header(), words.own());
            var titled = heading.orElse(Obligation.UNSTATED);
            return new Tasks(new TaskTable(ofTasks, obligations, titled, findings).read(grid));
        }
        findings.add(TABLE_UNKNOWN, grid.line(), grid.column());
        return new Other(rows(grid));
    }

    /** A header of two rows is one: what the second names counts, else what the first does. */
    private Block.Grid headed(Block.Grid grid) {
        if (grid.rows().isEmpty() || !header(grid.rows().getFirst())) {
            return grid;
        }
        var second = grid.rows().getFirst();
        var header = new ArrayList<Cell>(grid.header());
        for (int i = 0; i < Math.min(header.size(), second.size()); i++) {
            header.set(i, second.get(i).text().isBlank() ? header.get(i) : second.get(i));
        }
        return new Block.Grid(header, grid.rows().subList(1, grid.rows().size()), grid.line(), grid.column());
    }

    private boolean header(List<Cell> row) {
        return row.stream().noneMatch(cell -> TaskTable.id(cell.text()))
                && row.stream()
                                .filter(cell -> words.exactColumn(cell.text()).isPresent())
                                .count()
                        > 1;
    }

    private static boolean taskHeader(Columns columns) {
        boolean task = columns.names(ColumnKind.OBLIGATION) || columns.names(ColumnKind.NAME);
        return columns.names(ColumnKind.ID)
                && (task || (columns.names(ColumnKind.ROLE) && columns.names(ColumnKind.SERVICES)));
    }

    /** Whether the header says nothing. */
    private static boolean nameless(Block.Grid grid) {
        return grid.header().stream().allMatch(cell -> cell.text().isBlank());
    }

    private boolean date(String text) {
        return dates.read(text).isPresent();
    }

    private static boolean mostly(Block.Grid grid, int column, Predicate<String> test) {
        long hits =
                grid.rows().stream().filter(row -> test.test(text(row, column))).count();
        return hits > 0 && hits * 2 >= grid.rows().size();
    }

    private List<RefreshRow> refresh(Block.Grid grid, int date, Columns columns) {
        var rows = new ArrayList<RefreshRow>();
        for (var cells : grid.rows()) {
            if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(row(cells, date, columns));
            }
        }
        return rows;
    }

    private RefreshRow row(List<Cell> cells, int dateColumn, Columns columns) {
        var cell = cells.get(Math.min(dateColumn, cells.size() - 1));
        var said = text(cells, dateColumn);
        var date = dates.read(said);
        if (date.isEmpty() && !dates.isMonth(said)) {
            findings.add(DATE_IMPOSSIBLE, cell.line(), cell.column(), said);
        }
        return new RefreshRow(
                said,
                date.orElse(null),
                text(cells, columns.of(ColumnKind.WHO)),
                text(cells, columns.of(ColumnKind.WHAT)),
                cell.line(),
                cell.column());
    }

    private static String text(List<Cell> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
    }

    private static List<Item> rows(Block.Grid grid) {
        var all = new ArrayList<List<Cell>>(grid.rows());
        all.addFirst(grid.header());
        return all.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.text().isBlank()))
                .map(row -> new Item(
                        row.stream().map(Cell::text).collect(Collectors.joining(" | ")),
                        row.getFirst().line(),
                        row.getFirst().column(),
                        List.of()))
                .toList();
    }
}
