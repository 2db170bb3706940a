package relevo.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import relevo.app.CannotStart;
import relevo.app.Sentences;
import relevo.app.Settings;
import relevo.app.SettingsFile;
import relevo.app.people.FirstAdministrator;

/** Starts Relevo and serves its pages until it is stopped. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {
    private final Sentences texts = Sentences.in("start");

    @Override
    public Integer call() {
        var settings = SettingsFile.here().settings();
        checkPort(settings);
        say("serve.starting", settings.databaseUrl().isPresent() ? "" : settings.data());
        var closed = new CountDownLatch(1);
        var application = Backstage.builder(WebApplicationType.SERVLET, Map.of())
                .listeners(event -> {
                    if (event instanceof ContextClosedEvent) {
                        closed.countDown();
                    }
                })
                .run();
        welcome(settings, application);
        await(closed);
        return 0;
    }

    private void welcome(Settings settings, ConfigurableApplicationContext application) {
        var address = address(settings.baseUrl(), application);
        say("serve.ready", address);
        if (settings.demo()) {
            say("serve.demo");
        } else {
            application.getBean(FirstAdministrator.class).link().ifPresent(path -> say("serve.set-up", address + path));
        }
        say("serve.stop");
    }

    /** Where the system chose the port (0), the one that it chose. */
    private static URI address(URI base, ConfigurableApplicationContext application) {
        var port = application.getEnvironment().getProperty("local.server.port", "0");
        return base.getPort() == 0 ? URI.create(base.toString().replaceFirst(":0$", ":" + port)) : base;
    }

    /** Asked before anything is started, so that the answer comes at once. */
    private static void checkPort(Settings settings) {
        if (settings.port() == 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (UnknownHostException e) {
            throw CannotStart.wrongCall("settings.address", settings.address());
        } catch (BindException e) {
            var port = Integer.toString(settings.port());
            throw String.valueOf(e.getMessage()).contains("assign")
                    ? CannotStart.wrongCall("settings.address", settings.address())
                    : new CannotStart("serve.port-in-use", port);
        } catch (IOException e) {
            throw new CannotStart(
                    "serve.port-refused", Integer.toString(settings.port()), String.valueOf(e.getMessage()));
        }
    }

    private void say(String key, Object... details) {
        System.out.println(texts.say(key, details));
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
