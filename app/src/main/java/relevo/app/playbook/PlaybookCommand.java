package relevo.app.playbook;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Subcommand;

/** {@code relevo playbook}: what there is to do with playbook pages. */
@Command(
        name = "playbook",
        resourceBundle = "texts.playbook.messages",
        subcommands = {InspectCommand.class, CheckCommand.class, AddCommand.class})
public final class PlaybookCommand implements Subcommand, Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
