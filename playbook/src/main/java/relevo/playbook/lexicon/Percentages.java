package relevo.playbook.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the percentages that are no plain digits: with decimals, or in words. */
public final class Percentages {
    private static final String SIGN = "[%％]";

    private static final Map<Lexicon, Patterns> PATTERNS = new ConcurrentHashMap<>();

    private Percentages() {}

    /** A percentage's number, and where it begins and ends, the word for percent left out. */
    public record Percentage(double value, int start, int end) {}

    public static List<Percentage> in(String text, Lexicon lexicon) {
        var patterns = PATTERNS.computeIfAbsent(lexicon, Patterns::of);
        if (!patterns.percent().matcher(text).find()) {
            return List.of();
        }
        var decimals = patterns.decimal()
                .matcher(text)
                .results()
                .map(found -> new Percentage(
                        Double.parseDouble(found.group().replace(',', '.')), found.start(), found.end()));
        var spelt = patterns.word().matcher(text).results().flatMap(found -> spelt(found, lexicon).stream());
        return Stream.concat(decimals, spelt).toList();
    }

    /** A sign or word for percent, a number with decimals before one, and a number in words before one. */
    private record Patterns(Pattern percent, Pattern decimal, Pattern word) {
        static Patterns of(Lexicon lexicon) {
            var percent = Stream.concat(
                            Stream.of(SIGN), lexicon.list("percent").stream().map(Pattern::quote))
                    .collect(Collectors.joining("|"));
            return new Patterns(
                    Pattern.compile("(?iu)" + percent),
                    Pattern.compile("(?iu)(?<![\\d.,])\\d{1,3}[.,]\\d{1,2}(?=\\s{0,2}(?:" + percent + "))"),
                    Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", words(lexicon)) + ")(?=\\s{0,2}(?:"
                            + percent + "))"));
        }
    }

    private static Optional<Percentage> spelt(MatchResult found, Lexicon lexicon) {
        return lexicon.list("numbers").stream()
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry[0].equalsIgnoreCase(found.group()))
                .map(entry -> new Percentage(Double.parseDouble(entry[1]), found.start(), found.end()))
                .findFirst();
    }

    /** Longest first, so that twenty-five is not twenty. */
    private static List<String> words(Lexicon lexicon) {
        return lexicon.list("numbers").stream()
                .map(entry -> entry.split("=", 2)[0])
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }
}
