package relevo.playbook.binding;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A drift in words, Spanish or English: what disagrees, and what to do about it. */
public final class DriftText {
    private static final String BUNDLE = "relevo.playbook.binding.drift";

    private DriftText() {}

    /** {@code file:line:column: severity CODE message}, and the remedy on a second line. */
    public static String of(String path, Drift drift, Locale locale) {
        return "%s:%d:%d: %s %s %s%n    %s"
                .formatted(
                        path,
                        drift.line(),
                        drift.column(),
                        drift.severity().word(),
                        drift.code(),
                        message(drift, locale),
                        remedy(drift, locale));
    }

    /** The cause. */
    public static String message(Drift drift, Locale locale) {
        return text(drift, ".cause", locale);
    }

    /** What to do about it. */
    public static String remedy(Drift drift, Locale locale) {
        return text(drift, ".remedy", locale);
    }

    private static String text(Drift drift, String part, Locale locale) {
        var text = texts(locale).getString(drift.code() + part);
        for (int at = drift.arguments().size() - 1; at >= 0; at--) {
            text = text.replace("{" + at + "}", drift.arguments().get(at));
        }
        return text;
    }

    private static ResourceBundle texts(Locale locale) {
        var language = locale.getLanguage().equals("es") ? Locale.of("es") : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
