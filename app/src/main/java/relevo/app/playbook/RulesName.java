package relevo.app.playbook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import relevo.app.Sentences;
import relevo.playbook.rules.ShippedRules;

/** The name of rules on a command line. */
final class RulesName {
    private RulesName() {}

    /** The name itself where there are such rules; else the call is wrong. */
    static String checked(String name, CommandSpec spec, Sentences texts) {
        if (ShippedRules.names().contains(name)) {
            return name;
        }
        var known = String.join(", ", ShippedRules.names());
        throw new ParameterException(spec.commandLine(), texts.say("playbook.cli.no-such-rules", name, known));
    }
}
