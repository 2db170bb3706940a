package relevo.app.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.dossier.verify.Report;
import relevo.app.dossier.verify.Verifier;
import relevo.app.key.VerifyingKey;

/** {@code relevo dossier verify}: checks a dossier by itself, without server, database or network. */
@Command(name = "verify", resourceBundle = "texts.dossier.messages")
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
    private static final long LARGEST_KEY = 1 << 16;

    @Parameters(paramLabel = "FILE", descriptionKey = "relevo.dossier.verify.file")
    private Path file;

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "relevo.dossier.verify.key")
    private @Nullable Path key;

    @Spec
    private CommandSpec spec;

    private final Sentences texts = Sentences.in("dossier");

    @Override
    public Integer call() {
        Optional<VerifyingKey> expected = Optional.empty();
        if (key != null) {
            expected = key(key);
            if (expected.isEmpty()) {
                return wrong("dossier.cli.no-key", key);
            }
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            Report report = new Verifier().verify(bytes, expected.orElse(null));
            var out = spec.commandLine().getOut();
            var speech = OfflineSpeech.of(texts.language(), report.named());
            new ReportSentences(speech)
                    .of(report).stream().map(VerifyCommand::printable).forEach(out::println);
            out.flush();
            return report.fits() ? 0 : 1;
        } catch (IOException unreadable) {
            return wrong("dossier.cli.no-file", file);
        }
    }

    /** On one line, and without characters that tell a terminal to do something: names and words are the file's. */
    private static String printable(String sentence) {
        return sentence.replaceAll("\\p{C}", "\uFFFD");
    }

    private static Optional<VerifyingKey> key(Path file) {
        try {
            return Files.size(file) > LARGEST_KEY ? Optional.empty() : VerifyingKey.read(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private int wrong(String sentence, Object about) {
        spec.commandLine().getErr().println(texts.say(sentence, about));
        return CommandLine.ExitCode.USAGE;
    }
}
