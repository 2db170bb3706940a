package relevo.playbook.lexicon;

/** How many letters two words differ by: inserted, dropped, replaced, or two neighbours swapped. */
public final class EditDistance {
    private EditDistance() {}

    /** The distance, or {@code limit + 1} where it is greater than the limit. */
    public static int atMost(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (row(i, a, b, before, last, now) > limit) {
                return limit + 1;
            }
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    private static int row(int i, String a, String b, int[] before, int[] last, int[] now) {
        now[0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            now[j] = Math.min(replaced, Math.min(last[j], now[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                now[j] = Math.min(now[j], before[j - 2] + 1);
            }
            least = Math.min(least, now[j]);
        }
        return least;
    }
}
