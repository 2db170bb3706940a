package relevo.playbook.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings words that people see as equal into one form. */
public final class Wording {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:(?:\\p{Nd}{1,2}\\.)*\\p{Nd}{1,2}[.)．）、:]?|[一二三四五六七八九十]{1,2}[、．.]|[(（](?:\\p{Nd}{1,2}|[一二三四五六七八九十]{1,2})[)）])\\s*(?=\\p{L})");

    private Wording() {}

    /** Lower case, compatibility forms, no markup, no invisible characters, single spaces. */
    public static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            append(out, folded.charAt(i));
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    /** As {@link #plain}, without what stands in parentheses and without punctuation at either end. */
    public static String key(String text) {
        return trimPunctuation(withoutParentheses(plain(text)));
    }

    /** Without the number that a heading may begin with: "2.1 Overview", "二、目标". */
    static String unnumbered(String heading) {
        var number = NUMBER.matcher(heading);
        return number.lookingAt() ? heading.substring(number.end()) : heading;
    }

    /** Without the marks over and under Latin letters, for words typed without them; ñ and n are one then. */
    public static String unaccented(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** As {@link #unaccented}, with umlauts and the sharp s written as two letters: für is fuer. */
    static String transcribed(String text) {
        return unaccented(
                text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
    }

    private static void append(StringBuilder out, char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (c != '*' && c != '_' && c != '`' && Character.getType(c) != Character.FORMAT) {
            out.append(c);
        }
    }

    private static String withoutParentheses(String text) {
        int open = text.indexOf('(');
        if (open <= 0) {
            return text;
        }
        int close = text.indexOf(')', open);
        return close < 0 ? text.substring(0, open) : text.substring(0, open) + text.substring(close + 1);
    }

    private static String trimPunctuation(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
