package relevo.app.tenant;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Subcommand;

/** {@code relevo tenant}: what there is to do with tenants from the command line. */
@Command(name = "tenant", resourceBundle = "texts.tenantfile.messages", subcommands = TenantImportCommand.class)
public final class TenantCommand implements Subcommand, Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
