package relevo.bench;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures in rows; the first column names, the others count. */
public record Table(List<String> head, List<List<String>> rows) {
    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** In columns, for a screen. */
    String text() {
        return Stream.concat(Stream.of(head), rows.stream())
                .map(row -> line(row, this::width))
                .collect(Collectors.joining("\n"));
    }

    String markdown() {
        var rule = IntStream.range(0, head.size())
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .toList();
        return Stream.concat(Stream.of(head, rule), rows.stream())
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining());
    }

    private static String line(List<String> row, IntUnaryOperator width) {
        return IntStream.range(0, row.size())
                .mapToObj(column ->
                        ("%" + (column == 0 ? "-" : "") + width.applyAsInt(column) + "s").formatted(row.get(column)))
                .collect(Collectors.joining("  "));
    }

    private int width(int column) {
        return Stream.concat(Stream.of(head), rows.stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElseThrow();
    }
}
