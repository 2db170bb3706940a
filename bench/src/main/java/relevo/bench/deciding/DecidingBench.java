package relevo.bench.deciding;

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

/** Decide and judge, by JMH in a JVM of its own. */
public final class DecidingBench implements Bench {
    private static final double REACH = 20;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "deciding";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(DecidingBenchmark.class.getName() + ".")
                        .forks(1)
                        .warmupIterations(setting.scaled(ROUNDS))
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(setting.scaled(ROUNDS))
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        var rows = results.stream().map(DecidingBench::row).toList();
        var most = results.stream().mapToDouble(DecidingBench::score).max().orElseThrow();
        return new Figures(
                "Deciding and judging, in memory",
                "Each command of an engagement of one service is decided on the state that the ones before left, and all criteria of the"
                        + " service are judged on the state that it leaves. By JMH; mean of a command, in microseconds.",
                new Table(List.of("what", "µs a command", "±"), rows),
                List.of(String.format(
                        Locale.ROOT,
                        "To reach: less than %.0f µs. %s",
                        REACH,
                        most < REACH ? "Reached." : "Not reached.")),
                null);
    }

    private static List<String> row(RunResult result) {
        var label = result.getPrimaryResult().getLabel();
        return List.of(
                label.equals("decideAndJudge") ? "decide, evolve, judge all criteria" : "decide",
                String.format(Locale.ROOT, "%.2f", score(result)),
                String.format(Locale.ROOT, "%.2f", result.getPrimaryResult().getScoreError()));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
