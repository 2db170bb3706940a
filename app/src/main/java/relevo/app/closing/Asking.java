package relevo.app.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import relevo.app.closing.Ends.End;
import relevo.app.closing.Ends.Period;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

/**
 * Which closings somebody asks for; without days, those of the last three months.
 *
 * @param at where the page before ended, with {@code tenant}
 */
record Asking(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant at,

        @Nullable UUID tenant) {
    private static final int MONTHS = 3;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

    LocalDate last(Clock clock) {
        return until == null ? LocalDate.now(clock) : within(until);
    }

    LocalDate first(Clock clock) {
        return from == null ? last(clock).minusMonths(MONTHS) : within(from);
    }

    Period period(SignedIn person, Clock clock) {
        return new Period(begin(first(clock)), begin(last(clock).plusDays(1)), own(person) ? person.person() : null);
    }

    /** Managers see their own; who looks after or checks the work of others sees all that they may read. */
    static boolean own(SignedIn person) {
        return !person.is(Role.QUALITY_ANALYST) && !person.is(Role.TEAM_MANAGER) && !person.is(Role.LEADERSHIP);
    }

    @Nullable
    End after() {
        return at == null || tenant == null ? null : new End(new TenantId(tenant), 0, at);
    }

    /** A day that the database knows; nothing was closed before or after. */
    private static LocalDate within(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
