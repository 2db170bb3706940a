package relevo.engagement.state;

import java.time.Instant;

/** That a service reached the milestone, once and for all. */
public record Milestone(Snapshot snapshot, Instant at) {}
