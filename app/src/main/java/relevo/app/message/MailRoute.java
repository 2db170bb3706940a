package relevo.app.message;

import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.message.sandbox.Sandbox;
import relevo.app.message.smtp.SmtpServer;

/** Where mail is handed in: in the demo only to the sandbox, else to the server of the settings, else nowhere. */
@Component
public class MailRoute {
    private final Settings settings;
    private final Sandbox sandbox;

    MailRoute(Settings settings, Sandbox sandbox) {
        this.settings = settings;
        this.sandbox = sandbox;
    }

    /** Whether mail can be sent at all; where it can't, a send button says so and why. */
    public boolean open() {
        return server().isPresent();
    }

    Optional<SmtpServer> server() {
        return settings.demo() ? sandbox.address() : settings.smtp().map(SmtpServer::of);
    }
}
