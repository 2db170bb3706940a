package relevo.bench.reading;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import relevo.bench.Bench;
import relevo.bench.Figures;
import relevo.bench.Setting;
import relevo.bench.Table;

/** Reading pages beside their Markdown parser alone, by JMH in a JVM of its own. */
public final class ReadingBench implements Bench {
    private static final double REACH = 0.5;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName() + ".")
                        .forks(1)
                        .warmupIterations(setting.scaled(ROUNDS))
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(setting.scaled(ROUNDS))
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        double ratio = score(results, "commonmark") / score(results, "relevo");
        return new Figures(
                "Reading pages",
                "The pages that ship, Spanish and English, from bytes to a process with its findings, beside commonmark-java alone on"
                        + " the same text (tables and source spans on). By JMH; mean of reading both, in microseconds.",
                new Table(
                        List.of("what", "µs"),
                        List.of(row("commonmark alone", results, "commonmark"), row("Relevo", results, "relevo"))),
                List.of(String.format(
                        Locale.ROOT,
                        "commonmark/Relevo: %.2f. To reach: ≥ %.2f. %s",
                        ratio,
                        REACH,
                        ratio >= REACH ? "Reached." : "Not reached.")),
                null);
    }

    private static List<String> row(String name, java.util.Collection<RunResult> results, String label) {
        return List.of(name, String.format(Locale.ROOT, "%.0f", score(results, label)));
    }

    private static double score(java.util.Collection<RunResult> results, String label) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(label))
                .mapToDouble(result -> result.getScore())
                .findFirst()
                .orElseThrow();
    }
}
