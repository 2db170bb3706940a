package relevo.app.key;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.cli.Backstage;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.web.SignedIn;

/** {@code relevo key rotate}: another key takes the place of the one in use; on record with who did it. */
@Command(name = "rotate", resourceBundle = "texts.key.messages")
@SuppressWarnings("NullAway.Init")
final class RotateCommand implements Callable<Integer> {
    @Option(names = "--as", paramLabel = "MAIL", required = true, descriptionKey = "relevo.key.rotate.as")
    private String as;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Backstage.run(this::rotate);
    }

    private int rotate(ApplicationContext parts) {
        var texts = Sentences.in("key");
        Optional<SignedIn> who = parts.getBean(Transactions.class)
                .reading(Reader.BACKGROUND, () -> parts.getBean(People.class).byMail(as))
                .filter(Person::active)
                .map(Person::signedIn)
                .filter(KeyController::mayRotate);
        if (who.isEmpty()) {
            spec.commandLine().getErr().println(texts.say("key.cli.not-allowed", as));
            return CommandLine.ExitCode.USAGE;
        }
        SigningKey key = parts.getBean(SigningKeys.class).rotate(who.get().reader());
        spec.commandLine()
                .getOut()
                .println(texts.say("key.cli.rotated", key.key().id()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
