package relevo.bench.story;

import java.util.function.Function;
import relevo.engagement.command.Command;

/**
 * One command of an engagement.
 *
 * @param mails whether it sends a mail, whose answer the next step waits for
 */
public record Step(Who who, boolean mails, Function<Texts, Command> command) {}
