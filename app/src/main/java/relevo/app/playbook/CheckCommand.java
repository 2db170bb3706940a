package relevo.app.playbook;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.playbook.Severity;

/** {@code relevo playbook check}: what each page gets wrong, with its line and what to do about it. */
@Command(name = "check", resourceBundle = "texts.playbook.messages")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PAGE", descriptionKey = "relevo.playbook.pages")
    private List<String> pages;

    @Option(names = "--rules", paramLabel = "NAME", descriptionKey = "relevo.playbook.check.rules")
    private @Nullable String rules;

    @Mixin
    private Spoken spoken = new Spoken();

    @Spec
    private CommandSpec spec;

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int read;

    @Override
    public Integer call() {
        var texts = spoken.texts();
        var wanted = rules == null ? null : RulesName.checked(rules, spec, texts);
        var out = spec.commandLine().getOut();
        Consumer<CheckedPage> tell = page -> tell(page, texts, out);
        var named = new NamedPages(spec.commandLine().getErr(), texts);
        int unread;
        if (wanted == null) {
            unread = named.each(pages, (path, bytes) -> tell.accept(CheckedPage.read(path, bytes)));
        } else {
            var held = new HeldPages(wanted, tell);
            unread = named.each(pages, held::read);
            held.end();
        }
        out.println(texts.say(
                "playbook.check.sum", read, count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
        out.flush();
        return unread != 0 ? unread : count(Severity.ERROR) > 0 ? 1 : 0;
    }

    private void tell(CheckedPage page, Sentences texts, PrintWriter out) {
        read++;
        for (var remark : page.remarks(texts.language())) {
            counts.merge(remark.severity(), 1, Integer::sum);
            out.println(remark.in(page.reading().path()));
        }
        out.flush();
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
