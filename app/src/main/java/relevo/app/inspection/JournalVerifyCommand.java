package relevo.app.inspection;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.cli.Backstage;

/** {@code relevo journal verify}: names everything on the record that does not fit, tenant by tenant. */
@Command(name = "verify", resourceBundle = "texts.inspection.messages")
public final class JournalVerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Backstage.run(this::run);
    }

    private int run(ApplicationContext parts) {
        var command = spec.commandLine();
        return parts.getBean(Verifying.class).run(new Screen(command.getOut(), command.getErr()));
    }
}
