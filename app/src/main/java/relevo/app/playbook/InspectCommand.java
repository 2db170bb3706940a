package relevo.app.playbook;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.playbook.report.InspectJson;

/** {@code relevo playbook inspect}: what was read from each page. */
@Command(name = "inspect", resourceBundle = "texts.playbook.messages")
@SuppressWarnings("NullAway.Init")
final class InspectCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PAGE", descriptionKey = "relevo.playbook.pages")
    private List<String> pages;

    @Option(names = "--json", descriptionKey = "relevo.playbook.inspect.json")
    private boolean json;

    @Mixin
    private Spoken spoken = new Spoken();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var texts = spoken.texts();
        var summary = new Summary(texts);
        var out = spec.commandLine().getOut();
        return new NamedPages(spec.commandLine().getErr(), texts).each(pages, (path, bytes) -> {
            var reading = CheckedPage.read(path, bytes).reading();
            out.println(json ? InspectJson.write(reading, texts.language()) : summary.of(reading));
            out.flush();
        });
    }
}
