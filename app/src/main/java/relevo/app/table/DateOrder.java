package relevo.app.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a table writes its dates: as 2026-11-20 always, as 20/11/2026 only where the person says so. */
public enum DateOrder {
    ISO,
    DMY;

    private static final int MONTHS = 12;
    private static final String ISO_SHAPE = "0000-00-00";
    private static final Pattern DMY_DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    Optional<LocalDate> read(String text) {
        if (isIso(text)) {
            return date(text.substring(0, 4), text.substring(5, 7), text.substring(8));
        }
        var dmy = DMY_DATE.matcher(text);
        return this == DMY && dmy.matches() ? date(dmy.group(3), dmy.group(2), dmy.group(1)) : Optional.empty();
    }

    /** What is wrong with a text that is not read, as the end of a sentence's key. */
    String misread(String text) {
        if (isIso(text) || (this == DMY && DMY_DATE.matcher(text).matches())) {
            return "date";
        }
        return DMY.read(text)
                .map(day -> day.getDayOfMonth() > MONTHS ? "date-dmy" : "date-order")
                .orElse("date-unreadable");
    }

    /** Most dates of most files; without an expression, because there are millions of them. */
    private static boolean isIso(String text) {
        if (text.length() != ISO_SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean fits = ISO_SHAPE.charAt(i) == '-' ? letter == '-' : letter >= '0' && letter <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
