package relevo.app.key;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.SettingsFile;

/** {@code relevo key show}: the keys of the data folder; needs no database. */
@Command(name = "show", resourceBundle = "texts.key.messages")
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws java.io.IOException {
        var texts = Sentences.in("key");
        var out = spec.commandLine().getOut();
        var data = SettingsFile.here().settings().data();
        var keys = KeyFolder.in(data).all();
        if (keys.isEmpty()) {
            out.println(texts.say("key.cli.none", data));
        }
        for (SigningKey key : keys) {
            var until = key.until();
            out.println(
                    until == null
                            ? texts.say(
                                    "key.cli.in-use",
                                    key.key().id(),
                                    key.since().toString())
                            : texts.say(
                                    "key.cli.retired",
                                    key.key().id(),
                                    key.since().toString(),
                                    until.toString()));
        }
        out.flush();
        return keys.isEmpty() ? 1 : 0;
    }
}
