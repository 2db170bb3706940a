package relevo.app.tenant;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders that the list of tenants offers, each with an index; the tenant's id makes each total. */
public enum TenantSort {
    NAME(true),
    SEATS(false),
    NEXT_ACTION(true),
    OPENED(false);

    /** Nulls stand last; not coalesce, which row-level security keeps from using an index. */
    static final String DUE = "case when t.next_action is null then date 'infinity' else t.next_action end";

    /** All that an order looks at. */
    static final String COLUMNS = "t.name, t.seats, t.next_action, t.opened_at";

    private static final String OPENING =
            "case when t.opened_at is null then timestamptz '-infinity' else t.opened_at end";
    private static final String NEVER = "never";
    private final boolean rising;

    TenantSort(boolean rising) {
        this.rising = rising;
    }

    static Optional<TenantSort> named(String name) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(name)).findFirst();
    }

    /** As addresses have it: next-action. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean rising() {
        return rising;
    }

    /** The expression that its index is on; names stand in the order of a language. */
    String expression(Locale language) {
        return switch (this) {
            case NAME -> "t.name collate \"" + (language.getLanguage().equals("es") ? "es" : "en") + "-x-icu\"";
            case SEATS -> "t.seats";
            case NEXT_ACTION -> DUE;
            case OPENED -> OPENING;
        };
    }

    /** Where a row stands in this order, as text for a cursor. */
    String place(TenantLine line) {
        return switch (this) {
            case NAME -> line.name();
            case SEATS -> Integer.toString(line.seats());
            case NEXT_ACTION ->
                line.nextAction() == null ? NEVER : line.nextAction().toString();
            case OPENED -> line.opened() == null ? NEVER : line.opened().toString();
        };
    }

    /** The same as the database compares it; empty where the text is none of ours. */
    Optional<Object> value(String place) {
        try {
            return Optional.of(
                    switch (this) {
                        case NAME -> place;
                        case SEATS -> Integer.valueOf(place);
                        case NEXT_ACTION -> place.equals(NEVER) ? LocalDate.MAX : LocalDate.parse(place);
                        case OPENED ->
                            place.equals(NEVER)
                                    ? OffsetDateTime.MIN
                                    : Instant.parse(place).atOffset(ZoneOffset.UTC);
                    });
        } catch (NumberFormatException | DateTimeException foreign) {
            return Optional.empty();
        }
    }
}
