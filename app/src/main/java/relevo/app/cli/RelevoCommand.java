package relevo.app.cli;

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
        var commandLine =
                new CommandLine(new RelevoCommand()).addSubcommand(new Serve()).addSubcommand(new TestCommand());
        ServiceLoader.load(Subcommand.class).forEach(commandLine::addSubcommand);
        commandLine.setResourceBundle(texts.bundle());
        Help.addTo(commandLine, texts);
        var start = new Sentences("start", texts.language());
        return commandLine
                .setParameterExceptionHandler(new WrongCall(texts))
                .setExecutionExceptionHandler(new Failure(start));
    }

    @Override
    public Integer call() {
        return new Serve().call();
    }
}
