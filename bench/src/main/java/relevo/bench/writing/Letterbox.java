package relevo.bench.writing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server in this process that takes every mail and keeps none. */
final class Letterbox implements AutoCloseable {
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("bench.example")
            .messageHandlerFactory(_ -> new Taken())
            .build();

    Letterbox() {
        server.start();
    }

    String address() {
        return "smtp://127.0.0.1:" + server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mail that is read to its end and taken. */
    private static final class Taken implements MessageHandler {
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
            data.transferTo(java.io.OutputStream.nullOutputStream());
            return "2.0.0 taken";
        }

        @Override
        public void done() {
            // nothing is held open
        }
    }
}
