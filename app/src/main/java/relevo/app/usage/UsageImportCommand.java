package relevo.app.usage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.cli.Backstage;
import relevo.app.database.Ids;
import relevo.app.imports.Choices;
import relevo.app.imports.CommandLineImport;
import relevo.app.imports.Importer;
import relevo.app.table.DateOrder;

/** {@code relevo usage import FILE}: takes a usage file in and says what came of it. */
@Command(name = "import", resourceBundle = "texts.usage.messages")
@SuppressWarnings("NullAway.Init")
public final class UsageImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.csv", descriptionKey = "relevo.usage.import.file")
    private Path file;

    @Option(names = "--skip-bad", descriptionKey = "relevo.usage.import.skip-bad")
    private boolean skipBad;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            converter = relevo.app.imports.DateOrderWord.class,
            descriptionKey = "relevo.usage.import.dates")
    private DateOrder dates = DateOrder.ISO;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "relevo.usage.import.source")
    private String source = "";

    @Option(names = "--as", paramLabel = "MAIL", required = true, descriptionKey = "relevo.usage.import.as")
    private String as;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return CommandLineImport.call(spec.commandLine().getErr(), () -> {
            var upload = CommandLineImport.upload(file);
            return Backstage.run(parts -> run(parts, upload));
        });
    }

    private int run(ApplicationContext parts, relevo.app.imports.Upload upload) {
        var who = parts.getBean(Importer.class).named(as).signedIn().reader();
        var out = spec.commandLine().getOut();
        var sentences = Sentences.in("imports");
        var id = parts.getBean(UsageImports.class)
                .run(Ids.next(), who, upload, new Choices(skipBad, dates, source), read -> beat(out, sentences, read));
        return parts.getBean(CommandLineImport.class).report(who, id, sentences, out);
    }

    private static void beat(PrintWriter out, Sentences sentences, long read) {
        out.println(sentences.say("imports.cli.read", read));
        out.flush();
    }
}
