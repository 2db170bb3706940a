package relevo.app.message;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after an attempt that failed: longer each time, until it is given up after three days. */
final class Pauses {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private Pauses() {}

    /** The pause after so many attempts; none where enough were made. */
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
