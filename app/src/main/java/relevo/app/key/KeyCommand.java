package relevo.app.key;

import picocli.CommandLine.Command;
import relevo.app.cli.CommandGroup;

/** {@code relevo key}: the keys that dossiers and checkpoints are signed with. */
@Command(
        name = "key",
        resourceBundle = "texts.key.messages",
        subcommands = {ShowCommand.class, ExportCommand.class, RotateCommand.class})
public final class KeyCommand extends CommandGroup {}
