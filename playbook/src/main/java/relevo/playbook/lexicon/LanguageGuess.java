package relevo.playbook.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import relevo.playbook.Language;

/** Finds a page's language from its words: by script, else by the small words that every sentence has. */
public final class LanguageGuess {
    private final Map<Language, Integer> common = new EnumMap<>(Language.class);
    private int kana;
    private int han;
    private int words;

    private LanguageGuess() {}

    /** A language and whether the words leave room for doubt. */
    public record Guess(Language language, boolean certain) {}

    public static Guess of(Iterable<String> lines) {
        var guess = new LanguageGuess();
        lines.forEach(guess::read);
        return guess.decide();
    }

    private void read(String line) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && !ideograph(line.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                word(line.substring(start, i));
                start = -1;
            }
        }
    }

    private boolean ideograph(char c) {
        if (c < 0x2E80) {
            return false;
        }
        var script = UnicodeScript.of(c);
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        han += script == UnicodeScript.HAN ? 1 : 0;
        return true;
    }

    private void word(String word) {
        words++;
        var lower = word.toLowerCase(Locale.ROOT);
        for (var language : Language.values()) {
            if (Lexicon.of(language).commonWord(lower)) {
                common.merge(language, 1, Integer::sum);
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
        return new Guess(best, most >= 3 && most > second);
    }
}
