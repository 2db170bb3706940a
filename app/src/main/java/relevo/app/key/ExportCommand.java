package relevo.app.key;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.SettingsFile;

/** {@code relevo key export}: prints a public key as PEM, for whoever verifies; needs no database. */
@Command(name = "export", resourceBundle = "texts.key.messages")
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "relevo.key.export.id")
    private String id = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws java.io.IOException {
        var keys = KeyFolder.in(SettingsFile.here().settings().data()).all();
        var wanted = keys.stream()
                .filter(key -> id.isBlank() ? key.inUse() : key.key().id().startsWith(id.strip()))
                .findFirst();
        if (wanted.isEmpty()) {
            spec.commandLine().getErr().println(Sentences.in("key").say("key.cli.unknown", id));
            return 1;
        }
        spec.commandLine().getOut().print(wanted.get().key().pem());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
