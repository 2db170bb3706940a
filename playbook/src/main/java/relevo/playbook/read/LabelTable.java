package relevo.playbook.read;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.playbook.block.Block;
import relevo.playbook.block.Cell;
import relevo.playbook.block.TextLine;

/** Sees a table as lines where all that it holds is labels: one in each row, or one in each column above a single row. */
final class LabelTable {
    private static final int MOST = 6;

    private LabelTable() {}

    static List<TextLine> lines(Block.Grid grid, Labels labels) {
        return Stream.of(rows(grid), columns(grid))
                .filter(lines -> !lines.isEmpty() && lines.size() <= MOST)
                .filter(lines -> labels.look(lines).rest().isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<TextLine> rows(Block.Grid grid) {
        var all = Stream.concat(Stream.of(grid.header()), grid.rows().stream()).toList();
        return all.stream().allMatch(row -> row.size() == 2)
                ? all.stream().map(row -> line(row.getFirst(), row.getLast())).toList()
                : List.of();
    }

    private static List<TextLine> columns(Block.Grid grid) {
        var names = grid.header();
        return grid.rows().size() == 1 && grid.rows().getFirst().size() == names.size()
                ? IntStream.range(0, names.size())
                        .mapToObj(i -> line(names.get(i), grid.rows().getFirst().get(i)))
                        .toList()
                : List.of();
    }

    private static TextLine line(Cell name, Cell value) {
        return new TextLine(name.text() + ": " + value.text(), false, -1, false, name.line(), name.column());
    }
}
