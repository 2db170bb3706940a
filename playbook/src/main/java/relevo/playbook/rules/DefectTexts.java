package relevo.playbook.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the sentence of a defect. */
final class DefectTexts {
    private static final String BUNDLE = "relevo.playbook.rules.defects";

    private DefectTexts() {}

    static String of(Defect defect, Locale locale) {
        var texts = texts(locale);
        var words = new ArrayList<Object>();
        words.add(texts.getString("thing." + Words.spell(defect.thing())));
        words.addAll(defect.words());
        return new MessageFormat(texts.getString(Words.spell(defect.code())), Locale.ROOT).format(words.toArray());
    }

    private static ResourceBundle texts(Locale locale) {
        var language = locale.getLanguage().equals("es") ? Locale.of("es") : Locale.ENGLISH;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, language, noFallback);
    }
}
