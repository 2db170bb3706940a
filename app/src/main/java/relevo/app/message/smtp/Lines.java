package relevo.app.message.smtp;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections to one server that are open and free; each is used by one letter at a time. */
final class Lines {
    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConcurrentLinkedDeque<Line> free = new ConcurrentLinkedDeque<>();

    /** A free connection and when it was used last, by the clock of {@link System#nanoTime}. */
    private record Line(SMTPTransport transport, long used) {
        boolean idle() {
            return System.nanoTime() - used > PATIENCE.toNanos();
        }
    }

    /** The one used last; whether the server still listens is for the caller to find out. */
    Optional<SMTPTransport> free() {
        rest();
        return Optional.ofNullable(free.pollLast()).map(Line::transport);
    }

    void keep(SMTPTransport transport) {
        free.addLast(new Line(transport, System.nanoTime()));
    }

    /** Hangs up where nothing has been said for a while. */
    void rest() {
        for (var line = free.peekFirst(); line != null && line.idle(); line = free.peekFirst()) {
            if (free.remove(line)) {
                hangUp(line.transport());
            }
        }
    }

    void close() {
        for (var line = free.pollFirst(); line != null; line = free.pollFirst()) {
            hangUp(line.transport());
        }
    }

    /** What the server does after its last word changes nothing. */
    private static void hangUp(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("the connection was already gone", gone);
        }
    }
}
