package relevo.app.cli;

import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import relevo.app.Sentences;

/** {@code relevo}: serves when no other command is named. */
@Command(name = "relevo")
final class RelevoCommand implements Callable<Integer> {
    private RelevoCommand() {}

    /** Runs the command line; what it answers is the program's exit code. */
    static int run(String... arguments) {
        return commandLine(Sentences.in("cli")).execute(arguments);
    }

    static CommandLine commandLine(Sentences texts) {
        var commandLine = new CommandLine(new RelevoCommand());
        commandLine.setResourceBundle(texts.bundle()); // first: it would take the place of the subcommands' own
        commandLine
                .addSubcommand(new Serve())
                .addSubcommand(new TestCommand())
                .addSubcommand(new MutantsCommand())
                .addSubcommand(new BenchCommand())
                .addSubcommand(new Rehearse());
        addFeatures(commandLine, texts.language());
        Help.addTo(commandLine, texts);
        var start = new Sentences("start", texts.language());
        return commandLine
                .setParameterExceptionHandler(new WrongCall(texts))
                .setExecutionExceptionHandler(new Failure(start));
    }

    /** Their texts are looked up in the machine's language, which may be one that there are none in. */
    private static void addFeatures(CommandLine commandLine, Locale language) {
        var machines = Locale.getDefault();
        Locale.setDefault(language);
        try {
            ServiceLoader.load(Subcommand.class).forEach(commandLine::addSubcommand);
        } finally {
            Locale.setDefault(machines);
        }
    }

    @Override
    public Integer call() {
        return new Serve().call();
    }
}
