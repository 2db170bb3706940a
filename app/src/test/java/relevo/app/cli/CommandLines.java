package relevo.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import relevo.app.Sentences;

/** The commands of the command line, as picocli knows them. */
public final class CommandLines {
    private CommandLines() {}

    /** Those that do something by themselves: {@code relevo usage import}. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        collect(RelevoCommand.commandLine(Sentences.in("cli")), all);
        return all;
    }

    private static void collect(CommandLine command, List<String> all) {
        all.add(command.getCommandSpec().qualifiedName());
        command.getSubcommands().values().stream().distinct().forEach(inner -> collect(inner, all));
    }
}
