package relevo.app.dossier.verify;

import java.time.Duration;
import java.time.Instant;

/** When things are said to have been: in years that dossiers are of, and in their order, as far as clocks can tell. */
final class Times {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    /** By so much a clock may have been set back, as where somebody mistook its zone. */
    private static final Duration SET_BACK = Duration.ofDays(1);

    private Instant latest = FIRST;

    /** Held against all that came before. */
    void next(int line, Instant at) {
        possible(line, at);
        if (isEarly(at)) {
            throw new Flawed(line, FlawKind.TIME_BACKWARDS, at, latest);
        }
        latest = at.isAfter(latest) ? at : latest;
    }

    /** Whether it is before what came before it, by more than a clock may have been set back. */
    boolean isEarly(Instant at) {
        return at.isBefore(latest.minus(SET_BACK));
    }

    static void possible(int line, Instant at) {
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new Flawed(line, FlawKind.TIME_IMPOSSIBLE, at);
        }
    }
}
