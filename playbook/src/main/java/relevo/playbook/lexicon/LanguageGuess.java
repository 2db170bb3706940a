package relevo.playbook.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.playbook.Language;

/** Finds a page's language from its words: by script, else by the small words that every sentence has, and by known headings and labels. */
public final class LanguageGuess {
    /** A known heading or label says as much as two small words. */
    private static final int TERM = 2;

    private static final int LONGEST_TERM = 60;
    private static final int FEWEST = 3;
    private static final int FEWEST_OUTSIDE = 5;
    private static final int FEWEST_REFUTING = 10;
    private static final int FEWEST_DISTINCT = 3;

    /** Where fewer than one word in this many is a small word of the language, it may be another one. */
    private static final int RAREST = 20;

    private final Map<Language, Integer> common = new EnumMap<>(Language.class);
    private final Map<Language, Integer> inSentences = new EnumMap<>(Language.class);
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private final Map<String, Integer> scripts = new HashMap<>();
    private int kana;
    private int han;
    private int words;

    private LanguageGuess() {}

    /** A language, whether the words leave room for doubt, and the tag of the language that the page has instead, where none of ours is it. */
    public record Guess(Language language, boolean certain, Optional<String> outside) {
        public Guess(Language language, boolean certain) {
            this(language, certain, Optional.empty());
        }
    }

    /** Whether the words speak so clearly for another language that what the page says of itself cannot be true. */
    public static boolean refutes(Iterable<String> lines, Language stated) {
        var guess = new LanguageGuess();
        lines.forEach(guess::read);
        var decided = guess.decide();
        int most = guess.common.getOrDefault(decided.language(), 0);
        boolean leads =
                decided.language().unspaced() || (most >= 2 * guess.inFavour(stated) && guess.words >= FEWEST_REFUTING);
        return decided.certain() && decided.language() != stated && leads;
    }

    public static Guess of(Iterable<String> lines) {
        var guess = new LanguageGuess();
        lines.forEach(guess::read);
        var decided = guess.decide();
        return new Guess(decided.language(), decided.certain(), guess.foreign());
    }

    private int inFavour(Language language) {
        var lexicon = Lexicon.of(language);
        return common.getOrDefault(language, 0)
                + small.entrySet().stream()
                        .filter(word -> lexicon.sharedWord(word.getKey()))
                        .mapToInt(Entry::getValue)
                        .sum();
    }

    private void read(String line) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && !ideograph(line.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                word(line.substring(start, i), line, i);
                start = -1;
            }
        }
        term(line);
    }

    private boolean ideograph(char c) {
        if (c < 0x2E80) {
            return false;
        }
        var script = UnicodeScript.of(c);
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        han += script == UnicodeScript.HAN ? 1 : 0;
        OutsideLanguages.ofScript(script).ifPresent(tag -> scripts.merge(tag, 1, Integer::sum));
        return true;
    }

    private void word(String word, String line, int end) {
        words++;
        OutsideLanguages.ofScript(UnicodeScript.of(word.charAt(0)))
                .ifPresent(tag -> scripts.merge(tag, 1, Integer::sum));
        if (word.length() == 1 && !inSentence(line, end)) {
            return;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (Lexicon.ours(lower) || !OutsideLanguages.with(lower).isEmpty()) {
            small.merge(lower, 1, Integer::sum);
        }
        for (var language : Language.values()) {
            if (Lexicon.of(language).commonWord(lower)) {
                common.merge(language, 1, Integer::sum);
                inSentences.merge(language, 1, Integer::sum);
            }
        }
        OutsideLanguages.ofLetters(lower).ifPresent(tag -> letters.merge(tag, 1, Integer::sum));
    }

    /** A lone letter is a word only where another word follows; in a table's cell it is a mark. */
    private static boolean inSentence(String line, int end) {
        return end + 1 < line.length() && line.charAt(end) == ' ' && Character.isLetter(line.charAt(end + 1));
    }

    /** Counts a line that is a heading or begins with a label. */
    private void term(String line) {
        int colon = line.indexOf(':');
        var words = Wording.key(colon < 0 ? line : line.substring(0, colon));
        if (words.isEmpty() || words.length() > LONGEST_TERM) {
            return;
        }
        for (var language : Language.values()) {
            var lexicon = Lexicon.of(language);
            boolean known = !language.unspaced()
                    && (lexicon.exactSection(words).isPresent()
                            || (colon >= 0 && lexicon.exactLabel(words).isPresent()));
            if (known) {
                common.merge(language, TERM, Integer::sum);
            }
        }
    }

    private Guess decide() {
        if (kana + han > words) {
            return new Guess(kana * 10 > kana + han ? Language.JA : Language.ZH_HANS, kana + han > 2 * words);
        }
        var best = Language.EN;
        int most = -1;
        int second = -1;
        for (var language : Language.values()) {
            int count = common.getOrDefault(language, 0);
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        return new Guess(
                best, most >= FEWEST && inSentences.containsKey(best) && most > second && most * RAREST >= words);
    }

    /** The language of a page that is written in none of ours: by script, or by clearly more of its small words. */
    private Optional<String> foreign() {
        var script = largest(scripts).filter(found -> found.getValue() * 2 > words + kana + han);
        var outside = new HashMap<String, Integer>();
        OutsideLanguages.tags().stream()
                .filter(tag -> own(tag).count() >= FEWEST_DISTINCT)
                .forEach(tag -> outside.put(
                        tag,
                        letters.getOrDefault(tag, 0)
                                + own(tag).mapToInt(Entry::getValue).sum()));
        var found = largest(outside)
                .filter(tag -> tag.getValue() >= FEWEST_OUTSIDE && tag.getValue() * 5 > ours(tag.getKey()) * 6)
                .filter(_ -> kana + han <= words);
        return script.or(() -> found).map(Entry::getKey);
    }

    /** The small words of a language outside that none of ours has, with their numbers. */
    private Stream<Entry<String, Integer>> own(String tag) {
        return small.entrySet().stream()
                .filter(word -> !Lexicon.ours(word.getKey())
                        && OutsideLanguages.with(word.getKey()).contains(tag));
    }

    /** How many small words of one of ours there are at most, without those that the language outside has too. */
    private int ours(String tag) {
        return Arrays.stream(Language.values())
                .mapToInt(language -> small.entrySet().stream()
                        .filter(word -> Lexicon.of(language).commonWord(word.getKey())
                                && !OutsideLanguages.with(word.getKey()).contains(tag))
                        .mapToInt(Entry::getValue)
                        .sum())
                .max()
                .orElse(0);
    }

    private static Optional<Entry<String, Integer>> largest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey()));
    }
}
