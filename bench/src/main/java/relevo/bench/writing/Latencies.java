package relevo.bench.writing;

import java.util.Arrays;

/** How long each unit of one writer took, in nanoseconds. */
final class Latencies {
    private long[] taken = new long[1024];
    private int count;

    void add(long nanoseconds) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, 2 * count);
        }
        taken[count++] = nanoseconds;
    }

    long[] all() {
        return Arrays.copyOf(taken, count);
    }
}
