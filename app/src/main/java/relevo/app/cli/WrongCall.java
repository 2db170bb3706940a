package relevo.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import relevo.app.Sentences;

/** Tells what is wrong with a call, and how the command is called. */
record WrongCall(Sentences texts) implements IParameterExceptionHandler {
    static final int USAGE = 2;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr()
                .println(texts.say("cli.see-help", command.getCommandSpec().qualifiedName()));
        return USAGE;
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                texts.say("cli.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                texts.say(
                        "cli.missing",
                        missing.getMissing().stream()
                                .map(CommandLine.Model.ArgSpec::paramLabel)
                                .collect(java.util.stream.Collectors.joining(", ")));
            default -> texts.say("cli.wrong", String.valueOf(wrong.getMessage()));
        };
    }
}
