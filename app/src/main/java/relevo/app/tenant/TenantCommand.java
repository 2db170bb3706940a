package relevo.app.tenant;

import picocli.CommandLine.Command;
import relevo.app.cli.CommandGroup;

/** {@code relevo tenant}: what there is to do with tenants from the command line. */
@Command(name = "tenant", resourceBundle = "texts.tenantfile.messages", subcommands = TenantImportCommand.class)
public final class TenantCommand extends CommandGroup {}
