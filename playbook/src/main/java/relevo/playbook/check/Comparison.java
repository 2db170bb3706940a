package relevo.playbook.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.playbook.lexicon.Lexicon;

/** "Fewer than 1,000", "&gt; 1.000": a direction and a bound, and the words that say so. */
record Comparison(boolean more, double bound, String quote, int start) {
    private static final int FARTHEST = 14;
    /** More than the longest term has. */
    private static final int NEAR = 60;

    /** The comparison whose bound is this number; empty where none stands before or after it. */
    static Optional<Comparison> at(String text, Quantity number, Lexicon lexicon) {
        return before(text, number, lexicon).or(() -> after(text, number, lexicon));
    }

    /** Whether both may draw one line in other words: "up to 999" is "fewer than 1,000". */
    boolean borders(Comparison other) {
        return Math.abs(bound - other.bound) == 1 && more == other.more && !words().equals(other.words());
    }

    private String words() {
        return quote.replaceAll("[^\\p{L}\\p{Sm}]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Comparison> before(String text, Quantity number, Lexicon lexicon) {
        int end = number.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        var lower = text.substring(Math.max(0, end - NEAR), end).toLowerCase(Locale.ROOT);
        var less = longest(
                Stream.concat(Stream.of("<", "≤", "<=", "＜"), lexicon.list("compare.less.before").stream()), lower);
        var more = longest(
                Stream.concat(Stream.of(">", "≥", ">=", "＞"), lexicon.list("compare.more.before").stream()), lower);
        int length = Math.max(less, more);
        if (length == 0) {
            return Optional.empty();
        }
        int start = end - length;
        return Optional.of(new Comparison(more > less, number.value(), text.substring(start, number.end()), start));
    }

    private static int longest(Stream<String> terms, String head) {
        return terms.filter(term -> ends(head, term))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether the text ends in the term, and the term does not begin inside a word. */
    private static boolean ends(String head, String term) {
        int start = head.length() - term.length();
        boolean letters = Character.isLetter(term.charAt(0)) && term.charAt(0) < 0x2E80;
        return head.endsWith(term) && (start == 0 || !letters || !Character.isLetter(head.charAt(start - 1)));
    }

    private static Optional<Comparison> after(String text, Quantity number, Lexicon lexicon) {
        int limit = Math.min(text.length(), number.end() + FARTHEST + 8);
        var tail = text.substring(number.end(), limit).toLowerCase(Locale.ROOT);
        int less = first(lexicon, "compare.less.after", tail);
        int more = first(lexicon, "compare.more.after", tail);
        if (less == more) {
            return Optional.empty();
        }
        var quote = text.substring(number.start(), number.end() + Math.min(less, more));
        return Optional.of(new Comparison(more < less, number.value(), quote, number.start()));
    }

    /** Where the nearest term ends that belongs to this number, not to the next. */
    private static int first(Lexicon lexicon, String key, String tail) {
        int nearest = Integer.MAX_VALUE;
        for (var term : lexicon.list(key)) {
            int at = tail.indexOf(term);
            boolean own =
                    at >= 0 && at <= FARTHEST && tail.substring(0, at).chars().noneMatch(Character::isDigit);
            nearest = own ? Math.min(nearest, at + term.length()) : nearest;
        }
        return nearest;
    }
}
