package relevo.app.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.app.imports.ImportId;
import relevo.engagement.state.Reading;

/**
 * A reading as stored.
 *
 * @param seats entitled seats as the source said, null where it did not
 * @param storedBy the import that brought it
 * @param replaced whether a correction has taken its place
 */
public record UsageReading(
        Reading reading, @Nullable Integer seats, ImportId storedBy, Instant storedAt, boolean replaced) {}
