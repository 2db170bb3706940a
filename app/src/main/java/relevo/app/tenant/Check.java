package relevo.app.tenant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.app.tenant.Mistyped.Mistake;
import relevo.app.web.Days;
import relevo.app.web.DomainName;
import relevo.app.web.Legible;

/** Reads what was typed, field by field, and remembers all that is wrong with it. */
final class Check {
    static final int LONGEST = 200;
    static final int MOST_SEATS = 999_999_999;
    private static final int LONGEST_REASON = 4000;
    private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}([.,\\s\\u00a0\\u202f]\\d{3})+");

    private final Map<String, Mistake> mistakes = new LinkedHashMap<>();

    /** To be called before anything read is used. */
    void done() {
        if (!mistakes.isEmpty()) {
            throw new Mistyped(mistakes);
        }
    }

    void wrong(String field, String key, Object... details) {
        mistakes.putIfAbsent(field, new Mistake(key, List.of(details)));
    }

    /** Empty where it is not said. */
    String text(@Nullable String typed, String field) {
        String said = written(typed, field, LONGEST);
        if (!Legible.isLine(said)) {
            wrong(field, "tenant.mistyped.control");
        }
        return said;
    }

    String required(@Nullable String typed, String field) {
        return present(text(typed, field), field);
    }

    String reason(@Nullable String typed, String field) {
        String said = written(typed, field, LONGEST_REASON);
        if (!Legible.isKept(said)) {
            wrong(field, "tenant.mistyped.control");
        }
        return present(said, field);
    }

    String domain(@Nullable String typed, String field) {
        String said = required(typed, field);
        if (!said.isEmpty() && !DomainName.is(said)) {
            wrong(field, "tenant.mistyped.domain", said);
        }
        return said;
    }

    /** Empty where it is not said. */
    String mail(@Nullable String typed, String field) {
        return like(Address::isMail, text(typed, field), field);
    }

    /** Zero where it is not said. */
    int seats(@Nullable String typed, String field) {
        String said = text(typed, field);
        if (!said.isEmpty() && !WHOLE.matcher(said).matches()) {
            wrong(field, "tenant.mistyped.number", said);
            return 0;
        }
        String digits = said.replaceAll("\\D", "");
        if (digits.length() > Integer.toString(MOST_SEATS).length()) {
            wrong(field, "tenant.mistyped.number-large", said);
            return 0;
        }
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** A day up to today; empty where it is not said. */
    Optional<LocalDate> past(@Nullable String typed, String field, LocalDate today) {
        String said = text(typed, field);
        try {
            Optional<LocalDate> day = said.isEmpty() ? Optional.empty() : Optional.of(Days.read(said));
            day.filter(given -> given.isAfter(today)).ifPresent(_ -> wrong(field, "tenant.mistyped.future"));
            return day;
        } catch (DateTimeException notOne) {
            wrong(field, "tenant.mistyped.date", said);
            return Optional.empty();
        }
    }

    /** One of known values, by their words; empty where it is not said. */
    <T> Optional<T> known(@Nullable String typed, String field, Function<String, Optional<T>> meaning) {
        String said = text(typed, field);
        Optional<T> meant = said.isEmpty() ? Optional.empty() : meaning.apply(said);
        if (!said.isEmpty() && meant.isEmpty()) {
            wrong(field, "tenant.mistyped.known." + field, said);
        }
        return meant;
    }

    <T> Optional<T> needed(@Nullable String typed, String field, Function<String, Optional<T>> meaning) {
        present(text(typed, field), field);
        return known(typed, field, meaning);
    }

    static boolean yes(@Nullable String typed) {
        return "yes".equals(typed) || "true".equals(typed);
    }

    private String present(String said, String field) {
        if (said.isEmpty()) {
            wrong(field, "tenant.mistyped.missing." + field);
        }
        return said;
    }

    private String like(Predicate<String> right, String said, String field) {
        if (!said.isEmpty() && !right.test(said)) {
            wrong(field, "tenant.mistyped." + field, said);
        }
        return said;
    }

    private String written(@Nullable String typed, String field, int longest) {
        String said = typed == null || Legible.isBlank(typed) ? "" : typed.strip();
        if (said.length() > longest) {
            wrong(field, "tenant.mistyped.long", longest);
        }
        return said;
    }
}
