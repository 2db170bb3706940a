package relevo.app.kills;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that outlives everything that is killed: it takes all and forgets nothing. */
final class PostOffice implements AutoCloseable {
    /** One letter as it came: whether it said of itself that it may have come before. */
    record Came(boolean inDoubt) {}

    private final Map<String, List<Came>> letters = new ConcurrentHashMap<>();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(conversation -> new Counter())
            .build();

    PostOffice() {
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** What came, by Message-ID, in the order of coming. */
    Map<String, List<Came>> letters() {
        return Map.copyOf(letters);
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(String letter) {
        var head = letter.substring(0, Math.max(0, letter.indexOf("\r\n\r\n")));
        var id = head.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .map(line -> line.substring("Message-ID:".length()).strip())
                .findFirst()
                .orElse("(none)");
        letters.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>())
                .add(new Came(head.contains("X-Relevo-Resent: in-doubt")));
    }

    /** One conversation. */
    private final class Counter implements MessageHandler {
        @Override
        public void from(String from) {
            // anybody may write
        }

        @Override
        public void recipient(String recipient) {
            // to anybody
        }

        @Override
        public String data(InputStream data) throws IOException {
            keep(new String(data.readAllBytes(), StandardCharsets.UTF_8));
            return "2.0.0 taken";
        }

        @Override
        public void done() {
            // nothing is held open
        }
    }
}
