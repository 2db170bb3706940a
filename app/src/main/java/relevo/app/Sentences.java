package relevo.app;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of one feature for a command line, read without starting anything. */
public record Sentences(String feature, Locale language) {
    private static final List<String> OFFERED = List.of("es", "en");

    /** In the language that the machine is set to, English where that is not offered. */
    public static Sentences in(String feature) {
        var machines = Locale.getDefault().getLanguage();
        return new Sentences(feature, Locale.of(OFFERED.contains(machines) ? machines : "en"));
    }

    public String say(String key, Object... details) {
        return new MessageFormat(bundle().getString(key), language).format(details);
    }

    /** What could not be done, as its sentence. */
    public String say(CannotStart reason) {
        try {
            return say(reason.key(), reason.details().toArray());
        } catch (MissingResourceException unknown) {
            return String.valueOf(reason.getMessage());
        }
    }

    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "texts." + feature + ".messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
