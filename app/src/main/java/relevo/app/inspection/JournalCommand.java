package relevo.app.inspection;

import picocli.CommandLine.Command;
import relevo.app.cli.CommandGroup;

/** {@code relevo journal}: what there is to do with the record as a whole. */
@Command(
        name = "journal",
        resourceBundle = "texts.inspection.messages",
        subcommands = {JournalVerifyCommand.class, JournalRebuildCommand.class, JournalCheckpointCommand.class})
public final class JournalCommand extends CommandGroup {}
