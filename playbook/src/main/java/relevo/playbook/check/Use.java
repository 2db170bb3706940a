package relevo.playbook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A word's places on a page, and the phrases that it stands in. */
record Use(String word, List<Place> places, Set<String> phrases) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Where the word stands, and how it is written there. */
    record Place(Passage passage, int index, String written) {}

    static void collect(Passage passage, Map<String, Use> uses) {
        var words = WORD.matcher(passage.text()).results().toList();
        for (int i = 0; i < words.size(); i++) {
            var written = words.get(i).group();
            var lower = written.toLowerCase(Locale.ROOT);
            var use = uses.computeIfAbsent(lower, word -> new Use(word, new ArrayList<>(), new HashSet<>()));
            use.places.add(new Place(passage, words.get(i).start(), written));
            phrase(words, i + 1, i + 2, use.phrases, "_ ");
            phrase(words, i - 2, i - 1, use.phrases, " _");
        }
    }

    /** Whether both stand before, or behind, the same two words. */
    boolean sharesPhrase(Use other) {
        return phrases.stream().anyMatch(other.phrases::contains);
    }

    private static void phrase(List<MatchResult> words, int from, int to, Set<String> phrases, String side) {
        if (from < 0 || to >= words.size()) {
            return;
        }
        var first = words.get(from).group().toLowerCase(Locale.ROOT);
        var second = words.get(to).group().toLowerCase(Locale.ROOT);
        if (first.length() + second.length() >= 8) {
            phrases.add(side + first + " " + second);
        }
    }
}
