package relevo.app.usage;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.imports.Choices;
import relevo.app.table.Row;

/**
 * One row of a usage file, right as far as it can tell by itself.
 *
 * @param tenant its id or domain, in small letters
 * @param seats null where the file does not say
 */
record UsageRow(
        long line,
        String tenant,
        String service,
        LocalDate asOf,
        int activeUsers,
        @Nullable Integer seats,
        String source) {
    private static final String STANDARD_SOURCE = "LYNX";
    private static final int OLDEST_YEARS = 5;

    /** None where something is wrong with it; the row then tells what. */
    static Optional<UsageRow> of(Row<UsageColumn> row, Choices choices, LocalDate today) {
        var tenant = row.required(UsageColumn.TENANT).toLowerCase(Locale.ROOT);
        var service = row.required(UsageColumn.SERVICE);
        var asOf = asOf(row, choices, today);
        var users = activeUsers(row);
        var seats = row.wholeNumber(UsageColumn.SEATS).orElse(null);
        return row.isGood() && asOf.isPresent() && users.isPresent()
                ? Optional.of(
                        new UsageRow(row.line(), tenant, service, asOf.get(), users.get(), seats, source(row, choices)))
                : Optional.empty();
    }

    private static Optional<LocalDate> asOf(Row<UsageColumn> row, Choices choices, LocalDate today) {
        row.required(UsageColumn.AS_OF);
        var asOf = row.date(UsageColumn.AS_OF, choices.dates());
        if (asOf.isPresent() && asOf.get().isBefore(today.minusYears(OLDEST_YEARS))) {
            row.wrong(UsageColumn.AS_OF, "usage.flaw.old", asOf.get());
        }
        if (asOf.isPresent() && asOf.get().isAfter(today.plusDays(1))) {
            row.wrong(UsageColumn.AS_OF, "usage.flaw.future", asOf.get());
        }
        return asOf;
    }

    private static Optional<Integer> activeUsers(Row<UsageColumn> row) {
        row.required(UsageColumn.ACTIVE_USERS);
        return row.wholeNumber(UsageColumn.ACTIVE_USERS);
    }

    private static String source(Row<UsageColumn> row, Choices choices) {
        var said = row.text(UsageColumn.SOURCE);
        if (!said.isEmpty()) {
            return said;
        }
        return choices.source().isBlank() ? STANDARD_SOURCE : choices.source().strip();
    }
}
