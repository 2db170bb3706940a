package relevo.app.inspection;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Subcommand;

/** {@code relevo journal}: what there is to do with the record as a whole. */
@Command(
        name = "journal",
        resourceBundle = "texts.inspection.messages",
        subcommands = {JournalVerifyCommand.class, JournalRebuildCommand.class, JournalCheckpointCommand.class})
public final class JournalCommand implements Subcommand, Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
