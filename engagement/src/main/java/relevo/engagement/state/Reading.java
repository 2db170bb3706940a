package relevo.engagement.state;

import java.time.LocalDate;
import relevo.engagement.id.ReadingId;

/** A usage reading of a service as imported. */
public record Reading(ReadingId id, int activeUsers, String source, LocalDate asOf) {}
