package relevo.playbook.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Map<Character, String> TAG_OF_LETTER = new HashMap<>();

    private static final Map<String, List<String>> TAGS = new HashMap<>();
    private static final Set<String> ALL;

    static {
        LETTERS.forEach((tag, letters) -> letters.chars().forEach(letter -> TAG_OF_LETTER.put((char) letter, tag)));
        var file = new LexiconFile("outside");
        ALL = Set.copyOf(file.keys());
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

    /** The language of the first letter that none of ours has. */
    static Optional<String> ofLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var tag = letter < 0x80 ? null : TAG_OF_LETTER.get(letter);
            if (tag != null) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    static Set<String> tags() {
        return ALL;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
