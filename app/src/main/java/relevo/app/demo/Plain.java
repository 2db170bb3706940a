package relevo.app.demo;

import java.text.Normalizer;
import java.util.Locale;

/** Names as addresses write them. */
final class Plain {
    private Plain() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "");
    }

    /** marta.soler@auroratextil.example */
    static String mail(String person, String domain) {
        return of(person).replace(' ', '.') + "@" + domain;
    }
}
