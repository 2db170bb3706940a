package relevo.app.cli;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;

/**
 * Starts Relevo on a demonstration of its own, walks through the main pages and stops: the script runs it once after a
 * build, so that the JVM keeps what it learns and later starts are quick.
 */
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {
    /** Whoever waits for a build must not wait for a rehearsal that hangs. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int FAILED = 3;

    @Override
    public Integer call() {
        Thread.ofPlatform().daemon().start(Rehearse::giveUp);
        try (var application =
                Backstage.builder(WebApplicationType.SERVLET, Map.of()).run()) {
            var port = application.getEnvironment().getRequiredProperty("local.server.port");
            new RehearsedVisit("http://127.0.0.1:" + port).pay();
        }
        return 0;
    }

    private static void giveUp() {
        try {
            Thread.sleep(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(FAILED);
    }
}
