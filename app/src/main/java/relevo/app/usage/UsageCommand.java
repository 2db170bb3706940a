package relevo.app.usage;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Subcommand;

/** {@code relevo usage}: what there is to do with usage readings. */
@Command(name = "usage", resourceBundle = "texts.usage.messages", subcommands = UsageImportCommand.class)
public final class UsageCommand implements Subcommand, Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
