package relevo.app.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Days;
import relevo.app.web.Legible;

/** Checks what people gave: present, not too long, of this time. */
final class Checked {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 200;

    private Checked() {}

    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new Unfit(field, "engagement.unfit.missing." + field);
        }
        return value;
    }

    /** A day that people mean. */
    static LocalDate date(@Nullable LocalDate date, String field) {
        LocalDate given = required(date, field);
        if (!Days.has(given)) {
            throw new Unfit(field, "engagement.unfit.year", Days.FIRST_YEAR, Days.LAST_YEAR);
        }
        return given;
    }

    static String text(@Nullable String text, String field) {
        return text(text, field, LONGEST);
    }

    /** What stands in a line: names, subjects of mails. */
    static String line(@Nullable String text, String field) {
        String given = text(text, field, LONGEST_LINE);
        if (!Legible.isLine(given)) {
            throw new Unfit(field, "engagement.unfit.control");
        }
        return given;
    }

    private static String text(@Nullable String text, String field, int longest) {
        String given = text == null || Legible.isBlank(text) ? "" : text.strip();
        if (given.isEmpty()) {
            throw new Unfit(field, "engagement.unfit.missing." + field);
        }
        if (given.length() > longest) {
            throw new Unfit(field, "engagement.unfit.too-long", longest);
        }
        if (!Legible.isKept(given)) {
            throw new Unfit(field, "engagement.unfit.control");
        }
        return given;
    }

    /** What was chosen of several; an empty choice, as blank fields and JSON's null make it, is none. */
    static <T> Set<T> chosen(@Nullable Collection<T> given) {
        return given == null
                ? Set.of()
                : given.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable String optional(@Nullable String text, String field) {
        return text == null || Legible.isBlank(text) ? null : text(text, field);
    }
}
