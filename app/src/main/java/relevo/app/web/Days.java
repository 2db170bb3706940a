package relevo.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The days that people mean: {@link LocalDate} knows years that no table holds. */
public final class Days {
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    private Days() {}

    public static boolean has(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * A day as forms and programs write it, 2027-01-31.
     *
     * @throws DateTimeException where it is none of these days
     */
    public static LocalDate read(String written) {
        LocalDate day = LocalDate.parse(written);
        if (!has(day)) {
            throw new DateTimeException("nobody means the year " + day.getYear());
        }
        return day;
    }
}
