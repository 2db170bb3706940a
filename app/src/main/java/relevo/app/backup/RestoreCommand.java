package relevo.app.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.cli.Backstage;
import relevo.app.cli.Subcommand;

/** {@code relevo restore FILE}: a backup in the place of the private database. */
@Command(name = "restore", resourceBundle = "texts.backup.messages")
@SuppressWarnings("NullAway.Init")
public final class RestoreCommand implements Subcommand, Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "relevo.restore.file")
    private Path file;

    @Option(names = "--overwrite", descriptionKey = "relevo.restore.overwrite")
    private boolean overwrite;

    @Option(names = "--erasures", paramLabel = "FILE.jsonl", descriptionKey = "relevo.restore.erasures")
    private @Nullable Path erasures;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Backstage.quiet();
        var data = PrivateData.folder();
        var screen = new Screen(spec.commandLine(), Sentences.in("backup"));
        var restored = new Restoring(data, erasures, overwrite, screen::table).run(file);
        screen.say(
                "restore.done",
                data,
                restored.manifest().rows(),
                restored.manifest().at(),
                restored.erasedAgain());
        if (restored.retiredKeys() > 0) {
            screen.say("restore.retired-keys", restored.retiredKeys());
        }
        if (!restored.registerFound()) {
            screen.say("restore.no-register");
        }
        return 0;
    }
}
