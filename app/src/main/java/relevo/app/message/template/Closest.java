package relevo.app.message.template;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the placeholder that was probably meant. */
final class Closest {
    private Closest() {}

    /** None where nothing is near: more than a third of the letters differ. */
    static @Nullable Placeholder to(String word, Set<Placeholder> among) {
        return among.stream()
                .min(Comparator.comparingInt(one -> distance(word, one.word())))
                .filter(one -> distance(word, one.word()) * 3 <= one.word().length())
                .orElse(null);
    }

    /** The number of letters to put in, take out or change. */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            advance(row, i, a.charAt(i - 1), b);
        }
        return row[b.length()];
    }

    private static void advance(int[] row, int i, char letter, String b) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int changed = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
