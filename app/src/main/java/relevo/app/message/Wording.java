package relevo.app.message;

import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

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

    /** a, b y c. */
    String list(List<String> items) {
        return items.isEmpty()
                ? ""
                : ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(items);
    }
}
