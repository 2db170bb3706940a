package relevo.app.usage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;

/** What the readings of a service say about its milestone, that nobody has been told yet. */
sealed interface MilestoneNews {
    Reading reading();

    /** It is reached; the earliest reading that does counts. */
    record Reached(Reading reading) implements MilestoneNews {}

    /** It is in doubt. */
    record Doubted(Reading reading, Review.Cause cause) implements MilestoneNews {}

    /**
     * The next thing to tell.
     *
     * @param readings all of the service, the oldest first
     */
    static Optional<MilestoneNews> of(MilestoneRow milestone, List<Held> readings) {
        int needed = milestone.needed();
        if (needed == 0 || milestone.reviewing()) {
            return Optional.empty();
        }
        var reached = milestone.reached();
        if (reached == null) {
            return readings.stream()
                    .filter(held -> !held.below(needed))
                    .findFirst()
                    .map(held -> new Reached(held.reading()));
        }
        return corrected(milestone, readings)
                .or(() -> fallen(
                        needed,
                        readings.stream()
                                .filter(held -> held.reading().asOf().isAfter(reached.asOf()))
                                .toList()));
    }

    /** The very reading that the milestone or its note stands on says something else now. */
    private static Optional<MilestoneNews> corrected(MilestoneRow milestone, List<Held> readings) {
        return Stream.of(Optional.ofNullable(milestone.reached()), Optional.ofNullable(milestone.cited()))
                .flatMap(Optional::stream)
                .flatMap(cited -> readings.stream()
                        .filter(held ->
                                replaces(held.reading(), cited) && held.below(milestone.needed()) && !held.doubted()))
                .findFirst()
                .map(held -> new Doubted(held.reading(), Review.Cause.CORRECTION));
    }

    private static boolean replaces(Reading reading, MilestoneRow.Cited cited) {
        return reading.asOf().equals(cited.asOf())
                && reading.source().equals(cited.source())
                && !reading.id().value().equals(cited.reading());
    }

    /** A fall that was reviewed once is not reviewed again with each reading, until the use has risen and falls anew. */
    private static Optional<MilestoneNews> fallen(int needed, List<Held> later) {
        @Nullable Held latest = later.isEmpty() ? null : later.getLast();
        if (latest == null || !latest.below(needed)) {
            return Optional.empty();
        }
        var known =
                later.reversed().stream().takeWhile(held -> held.below(needed)).anyMatch(Held::doubted);
        return known ? Optional.empty() : Optional.of(new Doubted(latest.reading(), Review.Cause.LATER_FALL));
    }
}
