package relevo.app.message;

import java.time.Instant;

/** How many recipients stand in a state, and since when the oldest. */
public record OutboxCount(Delivery state, long recipients, Instant oldest) {}
