package relevo.bench.writing;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several writers work at once and measures them. */
final class Writers {
    private Writers() {}

    /**
     * What they did.
     *
     * @param nanoseconds from the first's start to the last's end
     * @param p50 how long a unit took at most in half of the cases, in nanoseconds
     * @param processor what this process used of the processors, in nanoseconds
     */
    record Took(long nanoseconds, int units, long p50, long p99, Wire.Traffic traffic, long processor) {
        private static Took of(long nanoseconds, long[] sorted, Wire.Traffic traffic, long processor) {
            return new Took(
                    nanoseconds,
                    sorted.length,
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 99L / 100)],
                    traffic,
                    processor);
        }
    }

    static Took measured(String side, List<Work> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var before = Wire.soFar(side);
            var processor = processor();
            var start = System.nanoTime();
            var running = works.stream()
                    .map(work -> threads.submit(() -> {
                        var latencies = new Latencies();
                        work.run(latencies);
                        return latencies;
                    }))
                    .toList();
            var sorted = sorted(running);
            var end = System.nanoTime();
            return Took.of(end - start, sorted, Wire.soFar(side).since(before), processor() - processor);
        }
    }

    private static long[] sorted(List<Future<Latencies>> running) throws InterruptedException, ExecutionException {
        var all = new ArrayList<long[]>();
        for (var writer : running) {
            all.add(writer.get().all());
        }
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    /** Of nothing but the process itself: what PostgreSQL uses is not in it. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
