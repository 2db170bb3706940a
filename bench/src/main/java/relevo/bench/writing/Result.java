package relevo.bench.writing;

import java.util.List;
import java.util.Locale;

/**
 * What one side reached.
 *
 * @param units commands, transactions or tasks: more than were timed where others work beside the writers
 */
record Result(String side, int writers, long units, Writers.Took took) {
    static final List<String> HEAD =
            List.of("side", "writers", "done", "a second", "p50 ms", "p99 ms", "statements", "round trips", "JVM µs");
    private static final double MILLION = 1e6;

    double rate() {
        return units / (took.nanoseconds() / 1e9);
    }

    /** Statements, round trips and processor time are those of one unit. */
    List<String> row() {
        return List.of(
                side,
                Integer.toString(writers),
                Long.toString(units),
                String.format(Locale.ROOT, "%.0f", rate()),
                String.format(Locale.ROOT, "%.2f", took.p50() / MILLION),
                String.format(Locale.ROOT, "%.2f", took.p99() / MILLION),
                each(took.traffic().statements()),
                each(took.traffic().roundTrips()),
                String.format(Locale.ROOT, "%.0f", took.processor() / 1e3 / units));
    }

    private String each(long all) {
        return String.format(Locale.ROOT, "%.2f", (double) all / units);
    }
}
