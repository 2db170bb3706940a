package relevo.engagement.state;

import java.time.Instant;

/**
 * A discussion that has a date.
 *
 * @param noShows how often the customer did not come
 */
public record Planned(Instant start, int minutes, int moved, int noShows) {}
