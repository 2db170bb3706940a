package relevo.app.message;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import relevo.app.sentence.Series;

/** Words, numbers and dates in the language of a mail. */
record Wording(MessageSource texts, Locale language) {
    String text(String key, Object... details) {
        return texts.getMessage(key, details, language);
    }

    /** 20 de noviembre de 2026; 20 November 2026. */
    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(text("message.date-pattern"), language));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    String list(List<String> items) {
        return Series.of(items, texts, language);
    }
}
