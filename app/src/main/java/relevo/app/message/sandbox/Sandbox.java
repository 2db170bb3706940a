package relevo.app.message.sandbox;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;
import relevo.app.Settings;
import relevo.app.message.smtp.SmtpServer;

/** The SMTP server of the demo: on a free port of this machine, before anything is sent and until all is. */
@Component
public class Sandbox implements SmartLifecycle {
    /** Web server and mail sender start later and stop earlier. */
    private static final int EARLY = 0;

    private final Settings settings;
    private final SMTPServer server;

    Sandbox(Settings settings, SandboxMails mails) {
        this.settings = settings;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("sandbox.relevo.example")
                .softwareName("Relevo sandbox")
                .serverThreadName("mail sandbox")
                .messageHandlerFactory(conversation -> new SandboxDelivery(mails::keep))
                .build();
    }

    /** Only in demo mode. */
    public Optional<SmtpServer> address() {
        return isRunning()
                ? Optional.of(new SmtpServer(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        server.getPortAllocated(),
                        SmtpServer.Safety.PLAIN,
                        Optional.empty()))
                : Optional.empty();
    }

    @Override
    public void start() {
        if (settings.demo()) {
            server.start();
        }
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}
