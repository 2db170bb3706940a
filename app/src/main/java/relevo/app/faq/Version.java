package relevo.app.faq;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One published version of the questions; never changed.
 *
 * @param es the text in Spanish, as {@link FaqText} reads it
 * @param by who published it, null for what Relevo ships
 */
public record Version(
        int number, Instant published, @Nullable String by, String why, String es, String en) {
    public List<Entry> entries(Locale language) {
        return FaqText.read(text(language)).entries();
    }

    /** The day of its publication, where Relevo runs. */
    public LocalDate day() {
        return LocalDate.ofInstant(published, ZoneId.systemDefault());
    }

    String text(Locale language) {
        return language.getLanguage().equals("es") ? es : en;
    }
}
