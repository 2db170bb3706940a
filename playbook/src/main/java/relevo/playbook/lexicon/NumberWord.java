package relevo.playbook.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number that a text gives in words: ten, seventy-five, 八十五. One is none: it is an article in most languages.
 * Words in a row are a number only where the lexicon has them all as one, or in ideographs, which add up.
 */
public record NumberWord(double value, int start, int end) {
    /** How many words in a row a number has at most, and how many ideographs. */
    private static final String FEW = "{0,4}";

    private static final String IDEOGRAPHS = "{1,12}";

    private static final Map<Lexicon, Words> WORDS = new ConcurrentHashMap<>();

    public static List<NumberWord> in(String text, Lexicon lexicon) {
        var words = WORDS.computeIfAbsent(lexicon, Words::of);
        return words.pattern()
                .matcher(text)
                .results()
                .filter(found -> found.group("number") != null)
                .flatMap(found -> of(found, words.values()).stream())
                .filter(number -> number.value != 1)
                .toList();
    }

    private static Optional<NumberWord> of(MatchResult found, Map<String, Double> values) {
        var words = found.group().toLowerCase(Locale.ROOT);
        var value = Character.isIdeographic(words.codePointAt(0))
                ? Optional.of(sum(words, values))
                : Optional.ofNullable(values.get(words));
        return value.map(number -> new NumberWord(number, found.start(), found.end()));
    }

    /** 三百二十 is three times hundred and two times ten. */
    private static double sum(String ideographs, Map<String, Double> values) {
        double sum = 0;
        double digit = 0;
        for (int at = 0; at < ideographs.length(); at++) {
            double value = values.getOrDefault(ideographs.substring(at, at + 1), 0.0);
            sum += value < 10 ? 0 : Math.max(1, digit) * value;
            digit = value < 10 ? value : 0;
        }
        return sum + digit;
    }

    /** The words of a language with their values, and how they stand in a text. */
    private record Words(Map<String, Double> values, Pattern pattern) {
        static Words of(Lexicon lexicon) {
            var values = lexicon.list("numbers").stream()
                    .map(entry -> entry.split("=", 2))
                    .collect(Collectors.toMap(entry -> entry[0], entry -> Double.valueOf(entry[1])));
            return new Words(values, pattern(lexicon, values));
        }

        /** Words for percent are taken first, so that 百分之 and "por cien" hold no hundred. */
        private static Pattern pattern(Lexicon lexicon, Map<String, Double> values) {
            var word = either(values.keySet());
            var number = word + IDEOGRAPHS;
            if (!lexicon.language().unspaced()) {
                var between = "(?:[ -]|[ -]" + either(lexicon.list("numbers.and")) + "[ -])";
                number = "(?<![\\p{L}-])" + word + "(?:" + between + word + ")" + FEW + "(?![\\p{L}-])";
            }
            return Pattern.compile("(?iu)" + either(lexicon.list("percent")) + "|(?<number>" + number + ")");
        }

        /** Longest first, so that twenty-five is not twenty. */
        private static String either(Collection<String> words) {
            return words.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
    }
}
