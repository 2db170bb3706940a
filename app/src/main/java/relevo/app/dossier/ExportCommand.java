package relevo.app.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.cli.Backstage;
import relevo.app.cli.NewFile;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.engagement.id.TenantId;

/** {@code relevo dossier export}: writes the dossier of an engagement into a file, with the eyes of a person. */
@Command(name = "export", resourceBundle = "texts.dossier.messages")
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TENANT", descriptionKey = "relevo.dossier.export.tenant")
    private String tenant;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "relevo.dossier.export.file")
    private Path file;

    @Option(names = "--engagement", paramLabel = "N", descriptionKey = "relevo.dossier.export.engagement")
    private int engagement;

    @Option(names = "--as", paramLabel = "MAIL", required = true, descriptionKey = "relevo.dossier.export.as")
    private String as;

    @Spec
    private CommandSpec spec;

    private final Sentences texts = Sentences.in("dossier");

    @Override
    public Integer call() {
        return Backstage.run(this::export);
    }

    private int export(ApplicationContext parts) {
        var transactions = parts.getBean(Transactions.class);
        var person = transactions
                .reading(Reader.BACKGROUND, () -> parts.getBean(People.class).byMail(as))
                .filter(Person::active)
                .map(Person::signedIn);
        if (person.isEmpty()) {
            return wrong("dossier.cli.no-person", as);
        }
        if (!person.get().readsWork()) {
            return wrong("dossier.cli.not-allowed", person.get().name());
        }
        var maker = Maker.of(person.get());
        var dossiers = parts.getBean(Dossiers.class);
        Optional<Range> range = named(parts, maker).flatMap(id -> dossiers.find(maker, id, engagement));
        return range.isEmpty() ? wrong("dossier.cli.no-engagement", tenant) : write(dossiers, maker, range.get());
    }

    private Optional<TenantId> named(ApplicationContext parts, Maker maker) {
        try {
            return Optional.of(new TenantId(UUID.fromString(tenant)));
        } catch (IllegalArgumentException domain) {
            return parts
                    .getBean(Transactions.class)
                    .reading(maker.reader(), () -> parts.getBean(Tenants.class).byDomain(List.of(tenant)))
                    .values()
                    .stream()
                    .findFirst();
        }
    }

    private int write(Dossiers dossiers, Maker maker, Range range) {
        try {
            new NewFile(file).write(out -> {
                dossiers.write(maker, range, out);
                return range;
            });
        } catch (IOException unwritable) {
            return wrong("dossier.cli.not-written", file);
        }
        spec.commandLine()
                .getOut()
                .println(texts.say(
                        "dossier.cli.written", file, Long.toString(range.from()), Long.toString(range.until())));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private int wrong(String sentence, Object about) {
        spec.commandLine().getErr().println(texts.say(sentence, about));
        return CommandLine.ExitCode.USAGE;
    }
}
