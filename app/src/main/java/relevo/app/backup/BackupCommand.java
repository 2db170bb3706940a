package relevo.app.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.cli.Backstage;
import relevo.app.cli.Subcommand;
import relevo.app.database.EmbeddedPostgres;
import relevo.app.database.Login;

/** {@code relevo backup FILE}: the private database in one file, while it serves. */
@Command(name = "backup", resourceBundle = "texts.backup.messages")
@SuppressWarnings("NullAway.Init")
public final class BackupCommand implements Subcommand, Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "relevo.backup.file")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Backstage.quiet();
        var data = PrivateData.folder();
        var home = data.resolve("postgres");
        var running = EmbeddedPostgres.joinAsSuperuser(home);
        if (running.isPresent()) {
            return make(data, running.get());
        }
        PrivateData.checkThereIs(home);
        try (var server = EmbeddedPostgres.start(home)) {
            return make(data, server.superuser("relevo"));
        }
    }

    private int make(Path data, Login superuser) {
        var screen = new Screen(spec.commandLine(), Sentences.in("backup"));
        var manifest = new Backups(data, screen::table).make(superuser, file);
        screen.say(
                "backup.done",
                file,
                manifest.rows(),
                manifest.tables().size(),
                manifest.migrations().getLast(),
                manifest.files().size());
        return 0;
    }
}
