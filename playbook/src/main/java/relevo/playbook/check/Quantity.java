package relevo.playbook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.NumberWord;
import relevo.playbook.lexicon.Percentages;
import relevo.playbook.lexicon.Wording;

/** A number in a text, in digits or words; 1.000, 1,000 and 1 000 are one number, and 12.5 % and 12,5 %. */
record Quantity(double value, boolean percent, int start, int end) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})+(?!\\d)|\\d{1,15}");

    static List<Quantity> in(String text, Lexicon lexicon) {
        var narrow = Wording.narrow(text);
        var all = new ArrayList<Quantity>();
        var matcher = NUMBER.matcher(narrow);
        while (matcher.find()) {
            var digits = matcher.group().replaceAll("\\D", "");
            if (digits.length() <= 15) {
                boolean percent = percent(narrow, matcher.start(), matcher.end(), lexicon);
                all.add(new Quantity(Long.parseLong(digits), percent, matcher.start(), matcher.end()));
            }
        }
        words(narrow, lexicon, all);
        percentages(narrow, lexicon, all);
        return all;
    }

    private static void words(String text, Lexicon lexicon, List<Quantity> all) {
        NumberWord.in(text, lexicon)
                .forEach(word -> all.add(new Quantity(word.value(), false, word.start(), word.end())));
    }

    /** Puts 12.5 % in the place of 12 and 5 %, and adds "ten percent". */
    private static void percentages(String text, Lexicon lexicon, List<Quantity> all) {
        var percentages = Percentages.in(text, lexicon);
        var covered = new BitSet();
        percentages.forEach(found -> covered.set(found.start(), found.end()));
        all.removeIf(number -> {
            int next = covered.nextSetBit(number.start);
            return next >= 0 && next < number.end;
        });
        percentages.forEach(found -> all.add(new Quantity(found.value(), true, found.start(), found.end())));
        all.sort(Comparator.comparingInt(Quantity::start));
    }

    /** The value as people write it. */
    String said() {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static boolean percent(String text, int start, int end, Lexicon lexicon) {
        var after =
                text.substring(end, Math.min(text.length(), end + 12)).strip().toLowerCase(Locale.ROOT);
        if (after.startsWith("%")) {
            return true;
        }
        var before = text.substring(Math.max(0, start - 5), start).strip();
        return lexicon.list("percent").stream().anyMatch(word -> after.startsWith(word) || before.endsWith(word));
    }
}
