package relevo.app.playbook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.web.Languages;

/** The language that a command of the playbook speaks: {@code --language}, else the machine's. */
final class Spoken {
    @Option(names = "--language", paramLabel = "es|en", descriptionKey = "relevo.playbook.language")
    private @Nullable String language;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Sentences texts() {
        var machines = Sentences.in("playbook");
        return language == null ? machines : new Sentences("playbook", named(language, machines));
    }

    private Locale named(String wanted, Sentences machines) {
        return Languages.named(wanted)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), machines.say("playbook.cli.no-such-language", wanted)));
    }
}
