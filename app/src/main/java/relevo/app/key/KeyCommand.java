package relevo.app.key;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Subcommand;

/** {@code relevo key}: the keys that dossiers and checkpoints are signed with. */
@Command(
        name = "key",
        resourceBundle = "texts.key.messages",
        subcommands = {ShowCommand.class, ExportCommand.class, RotateCommand.class})
public final class KeyCommand implements Subcommand, Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
