package relevo.engagement.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;

/**
 * A statement signed by a person.
 *
 * @param detail the version of what was reviewed, for example of the FAQ
 */
public record Attestation(PersonId by, Instant at, @Nullable String detail) {}
