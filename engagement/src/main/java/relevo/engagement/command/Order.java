package relevo.engagement.command;

import java.time.Instant;
import relevo.engagement.Actor;

/** A command with who asks and when. */
public record Order(Actor actor, Instant at, Command command) {}
