package relevo.app.inspection;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import relevo.app.cli.Backstage;

/** {@code relevo journal verify}: names everything on the record that does not fit, tenant by tenant. */
@Command(name = "verify", resourceBundle = "texts.inspection.messages")
public final class JournalVerifyCommand implements Callable<Integer> {
    @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "relevo.journal.verify.checkpoint")
    private @Nullable Path checkpoint;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Backstage.run(this::run);
    }

    private int run(ApplicationContext parts) {
        var command = spec.commandLine();
        var screen = new Screen(command.getOut(), command.getErr());
        int gaps = checkpoint == null ? 0 : parts.getBean(Since.class).run(screen, checkpoint);
        return Math.max(gaps, parts.getBean(Verifying.class).run(screen));
    }
}
