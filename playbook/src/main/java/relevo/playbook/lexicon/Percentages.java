package relevo.playbook.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the percentages that are no plain digits: with decimals, or in words. */
public final class Percentages {
    private static final String SIGN = "%";

    private static final Map<Lexicon, Patterns> PATTERNS = new ConcurrentHashMap<>();

    private Percentages() {}

    /** A percentage's number, and where it begins and ends, the word for percent left out. */
    public record Percentage(double value, int start, int end) {}

    public static List<Percentage> in(String text, Lexicon lexicon) {
        var patterns = PATTERNS.computeIfAbsent(lexicon, Patterns::of);
        var narrow = Wording.narrow(text);
        if (!patterns.percent().matcher(narrow).find()) {
            return List.of();
        }
        var decimals = patterns.decimal()
                .matcher(narrow)
                .results()
                .map(found -> new Percentage(
                        Double.parseDouble(found.group().replace(',', '.')), found.start(), found.end()));
        var spelt = NumberWord.in(narrow, lexicon).stream()
                .filter(number -> patterns.besides(narrow, number))
                .map(number -> new Percentage(number.value(), number.start(), number.end()));
        return Stream.concat(decimals, spelt).toList();
    }

    /** A sign or word for percent, the same right before and right behind a number, and a number with decimals before one. */
    private record Patterns(Pattern percent, Pattern before, Pattern behind, Pattern decimal) {
        static Patterns of(Lexicon lexicon) {
            var words = Stream.concat(
                            Stream.of(SIGN), lexicon.list("percent").stream().map(Pattern::quote))
                    .collect(Collectors.joining("|", "(?iu)(?:", ")"));
            var behind = "\\s{0,2}" + words;
            return new Patterns(
                    Pattern.compile(words),
                    Pattern.compile("(?<=" + words + ")"),
                    Pattern.compile(behind),
                    Pattern.compile("(?<![\\d.,])\\d{1,3}[.,]\\d{1,2}(?=" + behind + ")"));
        }

        /** 百分之十 has the word before the number, the other languages have it behind. */
        boolean besides(String text, NumberWord number) {
            return at(behind, text, number.end()) || at(before, text, number.start());
        }

        private static boolean at(Pattern pattern, String text, int index) {
            return pattern.matcher(text)
                    .useTransparentBounds(true)
                    .region(index, text.length())
                    .lookingAt();
        }
    }
}
