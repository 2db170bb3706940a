package relevo.app.dossier.format;

import java.time.Instant;
import java.util.UUID;

/**
 * The import that brought a reading.
 *
 * @param person who brought the file
 * @param sha256 of the file
 */
public record Origin(UUID id, String file, String sha256, String person, Instant at) {}
