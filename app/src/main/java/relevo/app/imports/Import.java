package relevo.app.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file that was brought in, and what came of it.
 *
 * @param personName who brought it
 * @param encoding as people call it; null until known
 * @param ignored headers that meant nothing to us
 * @param touchedAt when it was last seen at work
 */
public record Import(
        ImportId id,
        ImportKind kind,
        String personName,
        String fileName,
        String sha256,
        Choices choices,
        ImportState state,
        @Nullable String encoding,
        List<String> ignored,
        Counts counts,
        Instant startedAt,
        Instant touchedAt,
        @Nullable Instant endedAt) {
    private static final Duration SILENCE = Duration.ofMinutes(1);

    public Import {
        ignored = List.copyOf(ignored);
    }

    /** As it stands now: one that has not been seen at work for a minute was broken off by a stop. */
    public ImportState state(Instant now) {
        var silent = touchedAt.plus(SILENCE).isBefore(now);
        return state == ImportState.RUNNING && silent ? ImportState.FAILED : state;
    }
}
