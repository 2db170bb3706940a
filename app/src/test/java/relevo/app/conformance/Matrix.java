package relevo.app.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relevo.app.conformance.Trial.Result;

/** What came of all trials, by gate, route and caller. */
final class Matrix {
    private final Map<String, Map<String, Result>> lines = new TreeMap<>();
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private final List<String> wrong = new ArrayList<>();
    private int trials;

    void add(Trial trial) {
        trials++;
        counts.merge(trial.result(), 1, Integer::sum);
        String line = trial.scene().gate()
                + (trial.scene().open() ? " open  " : " shut  ")
                + trial.route().route();
        lines.computeIfAbsent(line, _ -> new TreeMap<>()).put(trial.caller().name(), trial.result());
        trial.wrong().forEach(what -> wrong.add(trial + ": " + what));
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    String summary() {
        return trials + " trials: "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    void print(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, summary() + "\n\n" + text());
    }

    private String text() {
        var text = new StringBuilder();
        lines.forEach((line, results) -> {
            text.append(line).append('\n');
            byResult(results)
                    .forEach((result, callers) -> text.append("    ")
                            .append(result)
                            .append(": ")
                            .append(String.join(", ", callers))
                            .append('\n'));
        });
        return text.toString();
    }

    private static Map<Result, List<String>> byResult(Map<String, Result> results) {
        Map<Result, List<String>> by = new EnumMap<>(Result.class);
        results.forEach((caller, result) ->
                by.computeIfAbsent(result, _ -> new ArrayList<>()).add(caller));
        return by;
    }

    /** A line for each gate and route: how many of the callers came to what. */
    String table() {
        var table = new StringBuilder("| Gate, route | Came of it |\n|---|---|\n");
        lines.forEach((line, results) -> table.append("| ")
                .append(line.replaceAll(" {2,}", " · `"))
                .append("` | ")
                .append(byResult(results).entrySet().stream()
                        .map(entry -> entry.getValue().size() + " " + entry.getKey())
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
        return table.toString();
    }
}
