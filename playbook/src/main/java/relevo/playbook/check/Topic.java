package relevo.playbook.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a text is about: the beginnings of its longer words, or pairs of ideographs. */
final class Topic {
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    private Topic() {}

    static Set<String> words(String text) {
        var words = new HashSet<String>();
        var lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && lower.charAt(i) >= 0x2E80 && i > 0 && Character.isLetter(lower.charAt(i - 1))) {
                words.add(lower.substring(i - 1, i + 1));
            }
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                stem(lower.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    private static void stem(String word, Set<String> words) {
        if (word.length() >= SHORTEST && word.charAt(0) < 0x2E80) {
            words.add(word.substring(0, Math.min(STEM, word.length())));
        }
    }
}
