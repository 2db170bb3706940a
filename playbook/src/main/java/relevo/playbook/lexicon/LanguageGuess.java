package relevo.playbook.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Every small word, of our languages and of those outside, and the number by which it is counted. */
    private static final List<String> SMALL =
            Stream.concat(Lexicon.small(), OutsideLanguages.small()).distinct().toList();

    private static final Map<String, Integer> NUMBERS =
            IntStream.range(0, SMALL.size()).boxed().collect(Collectors.toMap(SMALL::get, number -> number));
    private static final int LONGEST_SMALL =
            SMALL.stream().mapToInt(String::length).max().orElse(0);

    private final int[] small = new int[SMALL.size()];
    private final Map<Language, Integer> inSentences = new EnumMap<>(Language.class);
    private final Map<Language, Integer> terms = new EnumMap<>(Language.class);
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

    /** Looks at all lines of a page. */
    public static LanguageGuess of(Iterable<String> lines) {
        var guess = new LanguageGuess();
        lines.forEach(guess::read);
        guess.forEachSmall((word, count) -> Lexicon.withCommonWord(word)
                .forEach(language -> guess.inSentences.merge(language, count, Integer::sum)));
        return guess;
    }

    public Guess guess() {
        var decided = decide();
        return new Guess(decided.language(), decided.certain(), foreign());
    }

    /** Whether the words speak so clearly for another language that what the page says of itself cannot be true. */
    public boolean refutes(Language stated) {
        var decided = decide();
        boolean leads = decided.language().unspaced()
                || (common(decided.language()) >= 2 * inFavour(stated) && words >= FEWEST_REFUTING);
        return decided.certain() && decided.language() != stated && leads;
    }

    private int inFavour(Language language) {
        return common(language) + count(Lexicon.of(language)::sharedWord);
    }

    /** What speaks for a language: its small words, and its headings and labels. */
    private int common(Language language) {
        return terms.getOrDefault(language, 0) + inSentences.getOrDefault(language, 0);
    }

    private int count(Predicate<String> which) {
        int sum = 0;
        for (int i = 0; i < small.length; i++) {
            sum += small[i] > 0 && which.test(SMALL.get(i)) ? small[i] : 0;
        }
        return sum;
    }

    private void forEachSmall(ObjIntConsumer<String> action) {
        for (int i = 0; i < small.length; i++) {
            if (small[i] > 0) {
                action.accept(SMALL.get(i), small[i]);
            }
        }
    }

    private void read(String line) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (latin(c) || (c > 0x7F && Character.isLetter(c) && !ideograph(c))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                word(line, start, i);
                start = -1;
            }
        }
        term(line);
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean ideograph(char c) {
        if (c < 0x2E80) {
            return false;
        }
        var script = UnicodeScript.of(c);
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        han += script == UnicodeScript.HAN ? 1 : 0;
        script(c);
        return true;
    }

    private void script(char c) {
        OutsideLanguages.ofScript(c).ifPresent(tag -> scripts.merge(tag, 1, Integer::sum));
    }

    private void word(String line, int start, int end) {
        words++;
        script(line.charAt(start));
        if (end - start == 1 && !inSentence(line, end)) {
            return;
        }
        if (end - start <= LONGEST_SMALL) {
            var word = line.substring(start, end).toLowerCase(Locale.ROOT);
            var number = NUMBERS.get(word);
            if (number != null) {
                small[number]++;
            }
        }
        OutsideLanguages.ofLetters(line, start, end).ifPresent(tag -> letters.merge(tag, 1, Integer::sum));
    }

    /** A lone letter is a word only where another word follows; in a table's cell it is a mark. */
    private static boolean inSentence(String line, int end) {
        return end + 1 < line.length() && line.charAt(end) == ' ' && Character.isLetter(line.charAt(end + 1));
    }

    /** Counts a line that is a heading or begins with a label. */
    private void term(String line) {
        int colon = line.indexOf(':');
        var head = colon < 0 ? line : line.substring(0, colon);
        if (Lexicon.tooLong(head)) {
            return;
        }
        var spelling = Spelling.of(head);
        if (!spelling.key().isEmpty() && spelling.key().length() <= LONGEST_TERM) {
            Lexicon.knownTitle(spelling).ifPresent(known -> term(known, colon >= 0));
        }
    }

    private void term(Spelling words, boolean label) {
        for (var language : Language.values()) {
            var lexicon = Lexicon.of(language);
            boolean known = !language.unspaced()
                    && (lexicon.exactSection(words).isPresent()
                            || (label && lexicon.exactLabel(words).isPresent()));
            if (known) {
                terms.merge(language, TERM, Integer::sum);
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
            int count = common(language);
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
        var outside = outside();
        var found = largest(outside)
                .filter(tag -> tag.getValue() >= FEWEST_OUTSIDE && tag.getValue() * 5 > ours(tag.getKey()) * 6)
                .filter(_ -> kana + han <= words);
        return script.or(() -> found).map(Entry::getKey);
    }

    /** For each language outside that has enough small words which none of ours has: how much speaks for it. */
    private Map<String, Integer> outside() {
        var distinct = new HashMap<String, Integer>();
        var all = new HashMap<String, Integer>();
        forEachSmall((word, count) -> {
            var tags = Lexicon.ours(word) ? Set.<String>of() : OutsideLanguages.with(word);
            for (var tag : tags) {
                distinct.merge(tag, 1, Integer::sum);
                all.merge(tag, count, Integer::sum);
            }
        });
        all.keySet().removeIf(tag -> distinct.getOrDefault(tag, 0) < FEWEST_DISTINCT);
        all.replaceAll((tag, count) -> count + letters.getOrDefault(tag, 0));
        return all;
    }

    /** How many small words of one of ours there are at most, without those that the language outside has too. */
    private int ours(String tag) {
        return Arrays.stream(Language.values())
                .map(Lexicon::of)
                .mapToInt(lexicon -> count(word ->
                        lexicon.commonWord(word) && !OutsideLanguages.with(word).contains(tag)))
                .max()
                .orElse(0);
    }

    private static Optional<Entry<String, Integer>> largest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey()));
    }
}
