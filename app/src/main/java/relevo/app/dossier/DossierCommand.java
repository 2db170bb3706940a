package relevo.app.dossier;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Subcommand;

/** {@code relevo dossier}: engagements as signed files, and checking them. */
@Command(
        name = "dossier",
        resourceBundle = "texts.dossier.messages",
        subcommands = {VerifyCommand.class, ExportCommand.class})
public final class DossierCommand implements Subcommand, Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
