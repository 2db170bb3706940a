package relevo.app.faq;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as a search compares them: without case and accents. */
final class Folding {
    private Folding() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
