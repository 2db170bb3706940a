package relevo.app.inspection;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import relevo.app.CannotStart;
import relevo.app.cli.Backstage;

/** {@code relevo journal rebuild}: folds every journal anew, says what differs, and repairs it where told to. */
@Command(name = "rebuild", resourceBundle = "texts.inspection.messages")
public final class JournalRebuildCommand implements Callable<Integer> {
    @Option(names = "--repair", descriptionKey = "relevo.journal.rebuild.repair")
    private boolean repair;

    @Option(names = "--as", paramLabel = "MAIL", descriptionKey = "relevo.journal.rebuild.as")
    private @Nullable String as;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (repair && as == null) {
            throw CannotStart.wrongCall("journal.repair-as");
        }
        return Backstage.run(this::run);
    }

    private int run(ApplicationContext parts) {
        var command = spec.commandLine();
        var screen = new Screen(command.getOut(), command.getErr());
        var rebuilds = parts.getBean(Rebuilds.class);
        return repair ? rebuilds.repair(screen, String.valueOf(as)) : rebuilds.compare(screen);
    }
}
