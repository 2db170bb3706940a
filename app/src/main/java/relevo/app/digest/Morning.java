package relevo.app.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When digests leave: from seven in the morning of a working day; after a standstill, until six in the evening. */
final class Morning {
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);
    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Morning() {}

    /** The day whose digest may leave now, by the clock of that zone. */
    static Optional<LocalDate> of(ZoneId zone, Instant now) {
        var here = now.atZone(zone);
        var time = here.toLocalTime();
        boolean open = works(here.toLocalDate()) && !time.isBefore(FROM) && time.isBefore(UNTIL);
        return open ? Optional.of(here.toLocalDate()) : Optional.empty();
    }

    /**
     * When the next one leaves.
     *
     * @param done whether today's has left
     */
    static Instant next(ZoneId zone, Instant now, boolean done) {
        ZonedDateTime here = now.atZone(zone);
        LocalDate day =
                done || !here.toLocalTime().isBefore(UNTIL) ? here.toLocalDate().plusDays(1) : here.toLocalDate();
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(FROM).atZone(zone).toInstant();
    }

    private static boolean works(LocalDate day) {
        return !FREE.contains(day.getDayOfWeek());
    }
}
