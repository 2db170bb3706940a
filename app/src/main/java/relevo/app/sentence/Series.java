package relevo.app.sentence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Enumerates as the language does: “a, b and c”, «a, b y c», «Teams e Intune». */
public final class Series {
    /** Where Spanish says «e» for «y»; not before a diphthong («agua y hielo») nor a name that is read otherwise (iPad). */
    private static final Pattern SOUND_OF_I = Pattern.compile("(?:[IÍií]|[Hh][ií])[\\p{Ll}&&[^aeouáéóú]].*");

    private Series() {}

    public static String of(List<String> items, MessageSource texts, Locale language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String last = items.getLast();
        String key = SOUND_OF_I.matcher(last).matches() ? "list.last.before-i" : "list.last";
        return texts.getMessage(
                key, new Object[] {String.join(", ", items.subList(0, items.size() - 1)), last}, language);
    }
}
