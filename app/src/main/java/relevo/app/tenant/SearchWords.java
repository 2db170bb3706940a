package relevo.app.tenant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type to search, as the database keeps the words of tenants: its function search_word does the same. */
final class SearchWords {
    private static final int MOST = 8;
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final String AROUND = ".,;:()[]{}«»\"'!?¡¿&/+-_";
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private SearchWords() {}

    /** Each must begin a word of the tenant. */
    static List<String> of(String typed) {
        return Arrays.stream(typed.split("\\s+", -1))
                .map(SearchWords::word)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Past all that begin with the word. */
    static String end(String word) {
        return word + LAST;
    }

    static String word(String written) {
        var bare = Normalizer.normalize(written, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return trimmed(
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll(""));
    }

    private static String trimmed(String word) {
        int first = 0;
        int last = word.length();
        while (first < last && AROUND.indexOf(word.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && AROUND.indexOf(word.charAt(last - 1)) >= 0) {
            last--;
        }
        return word.substring(first, last);
    }
}
