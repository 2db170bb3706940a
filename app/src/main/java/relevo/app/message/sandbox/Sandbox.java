package relevo.app.message.sandbox;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final SandboxMails mails;
    private volatile @Nullable SMTPServer server;

    Sandbox(Settings settings, SandboxMails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    /** Only in demo mode. */
    public Optional<SmtpServer> address() {
        return Optional.ofNullable(server)
                .map(running -> new SmtpServer(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        running.getPortAllocated(),
                        SmtpServer.Safety.PLAIN,
                        Optional.empty()));
    }

    @Override
    public void start() {
        if (settings.demo()) {
            var next = fresh();
            next.start();
            server = next;
        }
    }

    @Override
    public void stop() {
        var running = server;
        server = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    /** The server itself can be started only once. */
    private SMTPServer fresh() {
        return SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("sandbox.relevo.example")
                .softwareName("Relevo sandbox")
                .serverThreadName("mail sandbox")
                .messageHandlerFactory(conversation -> new SandboxDelivery(mails::keep))
                .build();
    }
}
