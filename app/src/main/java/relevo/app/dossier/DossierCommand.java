package relevo.app.dossier;

import picocli.CommandLine.Command;
import relevo.app.cli.CommandGroup;

/** {@code relevo dossier}: engagements as signed files, and checking them. */
@Command(
        name = "dossier",
        resourceBundle = "texts.dossier.messages",
        subcommands = {VerifyCommand.class, ExportCommand.class})
public final class DossierCommand extends CommandGroup {}
