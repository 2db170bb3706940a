package relevo.app.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relevo.app.Sentences;
import relevo.app.cli.Backstage;

/** {@code relevo playbook add}: makes pages an edition that new engagements can choose. */
@Command(name = "add", resourceBundle = "texts.playbook.messages")
@SuppressWarnings("NullAway.Init")
final class AddCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PAGE", descriptionKey = "relevo.playbook.add.pages")
    private List<String> pages;

    @Option(names = "--rules", paramLabel = "NAME", required = true, descriptionKey = "relevo.playbook.add.rules")
    private String rules;

    @Option(names = "--as", paramLabel = "PERSON", descriptionKey = "relevo.playbook.add.as")
    private String as = "";

    @Mixin
    private Spoken spoken = new Spoken();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var texts = spoken.texts();
        var wanted = RulesName.checked(rules, spec, texts);
        var read = new ArrayList<SubmittedPage>();
        var unread = new NamedPages(spec.commandLine().getErr(), texts)
                .each(pages, (path, bytes) -> read.add(SubmittedPage.of(path, bytes)));
        return unread != 0 ? unread : add(Submission.of(wanted, read), texts);
    }

    private int add(Submission submission, Sentences texts) {
        var out = spec.commandLine().getOut();
        for (var page : submission.pages()) {
            page.checked().remarks(texts.language()).forEach(remark -> out.println(remark.in(page.name())));
        }
        out.flush();
        submission.objections().forEach(objection -> spec.commandLine().getErr().println(objection.said(texts)));
        return submission
                .publishable()
                .map(edition -> Backstage.run(parts -> parts.getBean(CommandLinePublishing.class)
                        .publish(
                                edition,
                                as,
                                new CommandLinePublishing.Told(
                                        texts, out, spec.commandLine().getErr()))))
                .orElse(1);
    }
}
