package relevo.app.journal;

import java.time.Clock;
import java.time.Instant;

/** A time in the past at which commands are decided: only invented histories are told so, when a demonstration begins. */
public final class Past {
    private static final ScopedValue<Instant> AT = ScopedValue.newInstance();

    private Past() {}

    /** Does the work as if it were then; other threads go on in the present. */
    public static void at(Instant then, Runnable work) {
        ScopedValue.where(AT, then).run(work);
    }

    static Instant orNow(Clock clock) {
        return AT.isBound() ? AT.get() : clock.instant();
    }
}
