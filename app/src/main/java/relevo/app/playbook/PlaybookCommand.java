package relevo.app.playbook;

import picocli.CommandLine.Command;
import relevo.app.cli.CommandGroup;

/** {@code relevo playbook}: what there is to do with playbook pages. */
@Command(
        name = "playbook",
        resourceBundle = "texts.playbook.messages",
        subcommands = {InspectCommand.class, CheckCommand.class, AddCommand.class})
public final class PlaybookCommand extends CommandGroup {}
