package relevo.playbook.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.playbook.Item;
import relevo.playbook.block.Block;
import relevo.playbook.block.Cell;
import relevo.playbook.lexicon.SectionKind;

/** Takes apart a table that holds the parts of a step, inputs and outputs, side by side or one below the other. */
final class TabledParts {
    private static final Set<SectionKind> PARTS = Set.of(SectionKind.STEP_INPUTS, SectionKind.STEP_OUTPUTS);
    /** What is typed in front of an item where no list can stand. */
    private static final Pattern MARK = Pattern.compile("^(?:[-–—•·*]\\s*+|\\d{1,2}[.)]\\s++)");

    private final Words words;

    TabledParts(Words words) {
        this.words = words;
    }

    /** A part: its title, and the cells in which its items stand. */
    private record Part(Cell title, List<Cell> cells) {
        TitledList titled() {
            var items = cells.stream()
                    .flatMap(cell -> cell.lines().stream())
                    .map(said ->
                            new Item(MARK.matcher(said.text()).replaceFirst(""), said.line(), said.column(), List.of()))
                    .filter(item -> !item.text().isBlank())
                    .toList();
            return new TitledList(title.text(), title.line(), title.column(), items);
        }
    }

    Stream<Block> apart(Block.Grid grid) {
        var parts = parts(grid);
        return parts.isEmpty()
                ? Stream.of(grid)
                : parts.stream().map(Part::titled).flatMap(TitledList::blocks);
    }

    /** None where the table holds anything else as well. */
    private List<Part> parts(Block.Grid grid) {
        return Stream.of(beside(grid), below(grid))
                .filter(parts -> parts.size() == PARTS.size() && parts.stream().allMatch(this::named))
                .findFirst()
                .orElse(List.of());
    }

    private boolean named(Part part) {
        return words.exactSection(part.title().text())
                .filter(match -> PARTS.contains(match.kind()))
                .isPresent();
    }

    /** A part in each column, below its name. */
    private static List<Part> beside(Block.Grid grid) {
        return IntStream.range(0, grid.header().size())
                .mapToObj(column -> new Part(
                        grid.header().get(column),
                        grid.rows().stream()
                                .filter(row -> column < row.size())
                                .map(row -> row.get(column))
                                .toList()))
                .toList();
    }

    /** A part in each row, beside its name; the header is the first of them, or names the columns. */
    private List<Part> below(Block.Grid grid) {
        var all = Stream.concat(Stream.of(grid.header()), grid.rows().stream())
                .filter(row -> row.size() > 1)
                .map(row -> new Part(row.getFirst(), row.subList(1, row.size())))
                .toList();
        return all.size() > PARTS.size() && !named(all.getFirst()) ? all.subList(1, all.size()) : all;
    }
}
