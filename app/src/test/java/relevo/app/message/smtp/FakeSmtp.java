package relevo.app.message.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that answers as a test tells it: to each line it says something, or hangs up where that is empty. */
public final class FakeSmtp implements AutoCloseable {
    private final ServerSocket socket;
    private final UnaryOperator<String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param answers to the lines EHLO …, MAIL …, RCPT …, DATA, and "." for the end of the letter */
    public FakeSmtp(UnaryOperator<String> answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** What an ordinary server says. */
    public static String usual(String line) {
        return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    public SmtpServer address() {
        return new SmtpServer("127.0.0.1", socket.getLocalPort(), SmtpServer.Safety.PLAIN, Optional.empty());
    }

    /** Every line of every conversation. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> attend(caller));
            } catch (IOException gone) {
                heard.add("(" + gone.getMessage() + ")");
            }
        }
    }

    private void attend(Socket caller) {
        try (caller) {
            talk(caller);
        } catch (IOException gone) {
            heard.add("(" + gone.getMessage() + ")");
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 fake");
        var letter = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            if (letter && !line.equals(".")) {
                continue;
            }
            var answer = answers.apply(line);
            if (answer.isEmpty()) {
                return;
            }
            letter = answer.startsWith("354");
            say(caller, answer);
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }
}
