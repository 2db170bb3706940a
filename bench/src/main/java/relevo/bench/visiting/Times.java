package relevo.bench.visiting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long things took, in the order of their length. */
public final class Times {
    private static final double MILLION = 1e6;
    private final long[] sorted;

    public Times(long[] nanoseconds) {
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    /** All of them together. */
    public static Times together(List<Times> some) {
        return new Times(some.stream()
                .flatMapToLong(times -> Arrays.stream(times.sorted))
                .toArray());
    }

    /** In milliseconds; a hundredth of 99 says how long all but one in a hundred took at most. */
    public double percentile(int hundredth) {
        int place = (int) Math.ceil(sorted.length * hundredth / 100.0) - 1;
        return sorted[Math.max(0, place)] / MILLION;
    }

    /** 12.3 */
    public String said(int hundredth) {
        return String.format(Locale.ROOT, "%.1f", percentile(hundredth));
    }
}
