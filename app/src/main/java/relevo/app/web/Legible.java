package relevo.app.web;

import java.util.regex.Pattern;

/** What a text may hold, so that it is kept as it was written and others can read it. */
public final class Legible {
    private static final Pattern UNKEPT = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]|\\p{Cs}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]*");

    private Legible() {}

    /** Whether all of it can be kept: nothing in it is a control character or half a character. */
    public static boolean isKept(String text) {
        return !UNKEPT.matcher(text).find();
    }

    /** The same of a name, which has no ends of lines either. */
    public static boolean isLine(String text) {
        return isKept(text) && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether nothing in it can be seen. */
    public static boolean isBlank(String text) {
        return UNSEEN.matcher(text).matches();
    }
}
