package relevo.app.usage;

import picocli.CommandLine.Command;
import relevo.app.cli.CommandGroup;

/** {@code relevo usage}: what there is to do with usage readings. */
@Command(name = "usage", resourceBundle = "texts.usage.messages", subcommands = UsageImportCommand.class)
public final class UsageCommand extends CommandGroup {}
