package relevo.playbook.binding;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.NumberWord;
import relevo.playbook.lexicon.Percentages;

/** Finds the numbers of a sentence, with how it compares to them. */
final class Amounts {
    /** A letter that no page has, so that it stays when punctuation goes: the point of 12.5 %. */
    private static final char DECIMAL = 'ꓸ';

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:" + DECIMAL + "\\d{1,2})?");
    private static final int NEAR = 24;

    private final String text;
    private final Lexicon lexicon;

    private Amounts(String text, Language language) {
        this.text = text;
        this.lexicon = Lexicon.of(language);
    }

    static List<Amount> of(String text, Language language) {
        var amounts = new Amounts(Fingerprint.plain(spelt(text, language)), language);
        return NUMBER.matcher(amounts.text).results().map(amounts::amount).toList();
    }

    /** The numbers that are no percentages and stand there in words. */
    static List<Amount> inWords(String text, Language language) {
        return NumberWord.in(spelt(text, language), Lexicon.of(language)).stream()
                .map(word -> new Amount(word.value(), false, Comparison.NONE))
                .toList();
    }

    /** Percentages in words as digits, and the point of decimals as the letter that stays. */
    private static String spelt(String text, Language language) {
        var out = new StringBuilder(text);
        Percentages.in(text, Lexicon.of(language)).stream()
                .sorted(Comparator.comparingInt(Percentages.Percentage::start).reversed())
                .forEach(found -> out.replace(found.start(), found.end(), digits(found.value())));
        return out.toString();
    }

    private static String digits(double value) {
        return Amount.plain(value).replace('.', DECIMAL);
    }

    private Amount amount(MatchResult found) {
        var before =
                text.substring(Math.max(0, found.start() - NEAR), found.start()).strip();
        var after = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR))
                .strip();
        return new Amount(
                Double.parseDouble(found.group().replace(DECIMAL, '.')),
                percent(before, after),
                comparison(before, after));
    }

    private boolean percent(String before, String after) {
        return after.startsWith("%")
                || words("percent").anyMatch(word -> after.startsWith(word) || before.endsWith(word));
    }

    private Comparison comparison(String before, String after) {
        if (before.endsWith("<") || said("compare.less", before, after)) {
            return Comparison.LESS;
        }
        var more = before.matches(".*[>≥]=?") || said("compare.more", before, after);
        return more ? Comparison.MORE : Comparison.NONE;
    }

    private boolean said(String key, String before, String after) {
        return words(key + ".before").anyMatch(word -> ends(before, word))
                || words(key + ".after").anyMatch(word -> upToNumber(after).contains(word));
    }

    /** Whether the text ends in the word, and not only in its letters: "ab" is none of "Maßstab". */
    private boolean ends(String before, String word) {
        return lexicon.language().unspaced() ? before.endsWith(word) : (" " + before).endsWith(" " + word);
    }

    /** What follows a number belongs to it only up to the next one. */
    private static String upToNumber(String after) {
        return after.split("\\d", 2)[0];
    }

    private Stream<String> words(String key) {
        return lexicon.list(key).stream().filter(word -> !word.isBlank());
    }
}
