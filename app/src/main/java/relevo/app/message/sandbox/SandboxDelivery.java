package relevo.app.message.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One conversation with the sandbox. Some addresses fail on purpose, so that people can see failures: anybody at
 * {@code refused.example} is unknown, anybody at {@code later.example} is to be tried again later.
 */
final class SandboxDelivery implements MessageHandler {
    private final Consumer<byte[]> kept;

    SandboxDelivery(Consumer<byte[]> kept) {
        this.kept = kept;
    }

    @Override
    public void from(String from) {
        // anybody may write
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        var domain = recipient.substring(recipient.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        switch (domain) {
            case "refused.example" -> throw new RejectException(550, "5.1.1 <" + recipient + "> no such mailbox");
            case "later.example" -> throw new RejectException(451, "4.3.2 mailbox busy, try again later");
            default -> {
                // taken
            }
        }
    }

    @Override
    public String data(InputStream data) throws IOException {
        kept.accept(data.readAllBytes());
        return "2.0.0 kept in the sandbox of Relevo";
    }

    @Override
    public void done() {
        // nothing is held open
    }
}
