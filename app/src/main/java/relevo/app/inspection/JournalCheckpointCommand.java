package relevo.app.inspection;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.cli.Backstage;

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
            screen.say("inspection.checkpoint.written", file, write(parts.getBean(Checkpoints.class)));
            return CommandLine.ExitCode.OK;
        } catch (IOException | UncheckedIOException unwritable) {
            screen.complain("inspection.checkpoint.not-written", file);
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** A file that is there stays as it is; half of a new one doesn't stay. */
    private long write(Checkpoints checkpoints) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            return written(checkpoints, out);
        }
    }

    private long written(Checkpoints checkpoints, OutputStream out) throws IOException {
        boolean whole = false;
        try {
            long tenants = checkpoints.write(out);
            out.flush();
            whole = true;
            return tenants;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }
}
