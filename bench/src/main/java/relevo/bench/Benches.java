package relevo.bench;

import java.util.List;
import java.util.stream.Collectors;
import relevo.bench.deciding.DecidingBench;
import relevo.bench.importing.UsageBench;
import relevo.bench.listing.ListsBench;
import relevo.bench.reading.ReadingBench;
import relevo.bench.starting.StartBench;
import relevo.bench.visiting.PagesBench;
import relevo.bench.writing.WritingBench;

/** All benches, in the order in which they run; the one with the last word comes last. */
final class Benches {
    private static final List<Bench> ALL = List.of(
            new ReadingBench(),
            new DecidingBench(),
            new StartBench(),
            new PagesBench(),
            new UsageBench(),
            new ListsBench(),
            new WritingBench());

    private Benches() {}

    /** Those of these names; all where none is named. */
    static List<Bench> named(List<String> names) {
        var unknown = names.stream()
                .filter(name -> ALL.stream().noneMatch(bench -> bench.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no bench named " + String.join(", ", unknown) + ". There are: " + names());
        }
        return ALL.stream()
                .filter(bench -> names.isEmpty() || names.contains(bench.name()))
                .toList();
    }

    static String names() {
        return ALL.stream().map(Bench::name).collect(Collectors.joining(", "));
    }
}
