package relevo.app.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.cli.Backstage;
import relevo.app.cli.NewFile;

/** {@code relevo journal checkpoint}: writes down, signed, how far every journal goes. */
@Command(name = "checkpoint", resourceBundle = "texts.inspection.messages")
@SuppressWarnings("NullAway.Init")
public final class JournalCheckpointCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "relevo.journal.checkpoint.file")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Backstage.run(this::run);
    }

    private int run(ApplicationContext parts) {
        var screen = new Screen(spec.commandLine().getOut(), spec.commandLine().getErr());
        try {
            screen.say(
                    "inspection.checkpoint.written",
                    file,
                    new NewFile(file).write(parts.getBean(Checkpoints.class)::write));
            return CommandLine.ExitCode.OK;
        } catch (IOException unwritable) {
            screen.complain("inspection.checkpoint.not-written", file);
            return CommandLine.ExitCode.USAGE;
        }
    }
}
