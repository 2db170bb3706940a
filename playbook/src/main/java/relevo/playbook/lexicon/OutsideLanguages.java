package relevo.playbook.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Languages that pages are not read in, known by their small words or their script, so that a page in one can be told apart. */
final class OutsideLanguages {
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    /** Letters that one language has and none of ours. */
    private static final Map<String, String> LETTERS = Map.of(
            "pl", "ąćęłńśźż", "cs", "řěů", "ro", "țșţş", "hu", "őű", "vi", "ơưđ", "tr", "ğı", "fr", "œù", "it", "ì");

    private static final Map<String, List<String>> TAGS = new HashMap<>();

    static {
        var file = new LexiconFile("outside");
        file.keys()
                .forEach(tag ->
                        file.list(tag).forEach(word -> TAGS.merge(word, List.of(tag), OutsideLanguages::joined)));
    }

    private OutsideLanguages() {}

    /** The tags of the languages that have this small word. */
    static List<String> with(String word) {
        return TAGS.getOrDefault(word, List.of());
    }

    static Optional<String> ofScript(UnicodeScript script) {
        return Optional.ofNullable(SCRIPTS.get(script));
    }

    static Optional<String> ofLetters(String word) {
        return LETTERS.entrySet().stream()
                .filter(letters -> letters.getValue().chars().anyMatch(letter -> word.indexOf(letter) >= 0))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
