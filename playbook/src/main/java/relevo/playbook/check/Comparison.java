package relevo.playbook.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.playbook.lexicon.Lexicon;

/**
 * "Fewer than 1,000", "&gt; 1.000": a direction and a bound, and the words that say so.
 *
 * @param inclusive whether the bound itself is among what is meant: "up to 1,000"
 */
record Comparison(boolean more, double bound, boolean inclusive, String quote, int start) {
    private static final List<String> INCLUSIVE = List.of("≤", "<=", "≥", ">=");
    private static final String FROM = "compare.from";
    private static final int FARTHEST = 14;
    /** More than the longest term has. */
    private static final int NEAR = 60;

    /** The comparison whose bound is this number; empty where none stands before or after it. */
    static Optional<Comparison> at(String text, Quantity number, Lexicon lexicon) {
        return before(text, number, lexicon).or(() -> after(text, number, lexicon));
    }

    /** Whether both draw one line, if in other words: "up to 999" is "fewer than 1,000". */
    boolean drawsSameLine(Comparison other) {
        return more == other.more && edge() == other.edge();
    }

    /** Whether it says where something begins, which is a number given as well as a bound: "done from 100 users". */
    boolean begins(Lexicon lexicon) {
        var words = quote.toLowerCase(Locale.ROOT);
        return lexicon.list(FROM).stream().anyMatch(words::startsWith);
    }

    /** The outermost whole number that is meant. */
    private double edge() {
        int beyond = more ? 1 : -1;
        return inclusive ? bound : bound + beyond;
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
                Stream.of(List.of(">", "≥", ">=", "＞"), lexicon.list("compare.more.before"), lexicon.list(FROM))
                        .flatMap(List::stream),
                lower);
        var term = more.length() > less.length() ? more : less;
        if (term.isEmpty()) {
            return Optional.empty();
        }
        int start = end - term.length();
        return Optional.of(new Comparison(
                term.equals(more),
                number.value(),
                inclusive(term, lexicon),
                text.substring(start, number.end()),
                start));
    }

    private static boolean inclusive(String term, Lexicon lexicon) {
        return Stream.of(INCLUSIVE, lexicon.list("compare.inclusive"), lexicon.list(FROM))
                .anyMatch(words -> words.contains(term));
    }

    private static String longest(Stream<String> terms, String head) {
        return terms.filter(term -> ends(head, term))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
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
        return Stream.of(false, true)
                .flatMap(more -> terms(more, lexicon, tail))
                .min(Comparator.comparingInt(Term::end))
                .map(term -> new Comparison(
                        term.more,
                        number.value(),
                        inclusive(term.words, lexicon),
                        text.substring(number.start(), number.end() + term.end()),
                        number.start()));
    }

    /** A term behind a number, and where it begins. */
    private record Term(boolean more, String words, int at) {
        int end() {
            return at + words.length();
        }
    }

    /** The terms that belong to this number, not to the next. */
    private static Stream<Term> terms(boolean more, Lexicon lexicon, String tail) {
        return lexicon.list(more ? "compare.more.after" : "compare.less.after").stream()
                .map(words -> new Term(more, words, tail.indexOf(words)))
                .filter(term -> term.at >= 0 && term.at <= FARTHEST)
                .filter(term -> tail.substring(0, term.at).chars().noneMatch(Character::isDigit));
    }
}
