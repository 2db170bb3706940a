package relevo.playbook.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Where the first of these scripts begins, the Greek one. */
    private static final char FIRST_SCRIPT = 0x370;

    /** Letters that one language has and none of ours. */
    private static final Map<String, String> LETTERS = Map.of(
            "pl", "ąćęłńśźż", "cs", "řěů", "ro", "țșţş", "hu", "őű", "vi", "ơưđ", "tr", "ğı", "fr", "œù", "it", "ì");

    private static final Map<Character, String> TAG_OF_LETTER = new HashMap<>();

    private static final Map<String, Set<String>> TAGS = new HashMap<>();

    static {
        LETTERS.forEach((tag, letters) -> letters.chars().forEach(letter -> TAG_OF_LETTER.put((char) letter, tag)));
        var file = new LexiconFile("outside");
        for (var tag : file.keys()) {
            file.list(tag)
                    .forEach(word ->
                            TAGS.computeIfAbsent(word, _ -> new HashSet<>()).add(tag));
        }
    }

    private OutsideLanguages() {}

    /** The tags of the languages that have this small word. */
    static Set<String> with(String word) {
        return TAGS.getOrDefault(word, Set.of());
    }

    /** The small words of all of them. */
    static Stream<String> small() {
        return TAGS.keySet().stream();
    }

    /** The language that is written in a character's script. */
    static Optional<String> ofScript(char c) {
        return c < FIRST_SCRIPT ? Optional.empty() : Optional.ofNullable(SCRIPTS.get(UnicodeScript.of(c)));
    }

    /** The language of a word's first letter that none of ours has. */
    static Optional<String> ofLetters(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            char letter = line.charAt(i);
            var tag = letter < 0x80 ? null : TAG_OF_LETTER.get(Character.toLowerCase(letter));
            if (tag != null) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
