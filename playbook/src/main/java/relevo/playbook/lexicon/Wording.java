package relevo.playbook.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings words that people see as equal into one form. */
public final class Wording {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:(?:\\p{Nd}{1,2}\\.){0,6}\\p{Nd}{1,2}[.)．）、:]?|[一二三四五六七八九十]{1,2}[、．.]|[(（](?:\\p{Nd}{1,2}|[一二三四五六七八九十]{1,2})[)）])\\s*(?=\\p{L})");

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final char WIDE_SPACE = '\u3000';

    private Wording() {}

    /** Lower case, compatibility forms, no markup, no invisible characters, single spaces. */
    public static String plain(String text) {
        var folded = (ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
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
        return keyOfPlain(plain(text));
    }

    static String keyOfPlain(String plain) {
        return trimPunctuation(withoutParentheses(plain));
    }

    /**
     * Whether the key of a text certainly has more characters than this: what begins it are Latin letters and digits, each of which stays
     * one, and more of them.
     */
    static boolean longer(String text, int length) {
        int kept = 0;
        for (int i = 0; i < text.length() && kept <= length; i++) {
            char c = text.charAt(i);
            if (c == '(' || c > 0xFF || (c > 0x7F && c < 0xC0)) {
                return false;
            }
            kept += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return kept > length;
    }

    /** Full-width letters, digits, signs and spaces as the narrow ones; each stays where it stands. */
    public static String narrow(String text) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                out.setCharAt(i, (char) (c - FIRST_WIDE + '!'));
            } else if (c == WIDE_SPACE) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Without the number that a heading may begin with: "2.1 Overview", "二、目标". */
    static String unnumbered(String heading) {
        var number = NUMBER.matcher(heading);
        return number.lookingAt() ? heading.substring(number.end()) : heading;
    }

    /** Without the marks over and under Latin letters, for words typed without them; ñ and n are one then. */
    public static String unaccented(String text) {
        if (ascii(text)) {
            return text;
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** As {@link #unaccented}, with umlauts and the sharp s written as two letters: für is fuer. */
    static String transcribed(String text) {
        return unaccented(
                text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
    }

    /** Whether there is nothing to normalize. */
    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, char c) {
        if (space(c)) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (c != '*' && c != '_' && c != '`' && (c <= 0x7F || Character.getType(c) != Character.FORMAT)) {
            out.append(c);
        }
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || (c > 0x7F && Character.isSpaceChar(c));
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
