package relevo.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import relevo.app.Sentences;

/** Gives every command its help option and the headings of its help, in one language. */
final class Help {
    private Help() {}

    static void addTo(CommandLine command, Sentences texts) {
        var spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.say("cli.help"))
                .build());
        spec.usageMessage()
                .synopsisHeading(texts.say("cli.heading.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.say("cli.heading.parameters") + "%n")
                .optionListHeading("%n" + texts.say("cli.heading.options") + "%n")
                .commandListHeading("%n" + texts.say("cli.heading.commands") + "%n")
                .footerHeading("%n")
                .width(100);
        command.getSubcommands().values().forEach(sub -> addTo(sub, texts));
    }
}
