package relevo.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import relevo.app.CannotStart;
import relevo.app.Sentences;

/** Tells in a sentence why a command could not go on; only what nobody foresaw shows where it happened. */
record Failure(Sentences texts) implements IExecutionExceptionHandler {
    static final int SYSTEM = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                command.getErr().println(texts.say(known));
                return known.isWrongCall() ? WrongCall.USAGE : SYSTEM;
            }
            if (cause instanceof PortInUseException taken) {
                command.getErr().println(texts.say("serve.port-in-use", Integer.toString(taken.getPort())));
                return SYSTEM;
            }
        }
        command.getErr().println(texts.say("start.unforeseen", trace(failure)));
        return SYSTEM;
    }

    private static String trace(Exception failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
