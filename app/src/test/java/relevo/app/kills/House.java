package relevo.app.kills;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.database.EmbeddedPostgres;
import relevo.app.database.Login;

/** The real application in a process of its own, on a data folder of its own; it can be started, stopped and killed. */
final class House {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx384m",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en");

    private final Path data;
    private final int port = freePort();
    private final int mailPort;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process server;

    House(Path data, int mailPort) {
        this.data = data.toAbsolutePath();
        this.mailPort = mailPort;
    }

    Path data() {
        return data;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts the server and returns when it serves. */
    void start() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir="
                + Files.createDirectories(data.resolveSibling("killed"))); // nobody clears up after a kill
        command.addAll(List.of("-cp", classPath(), "relevo.app.cli.Main", "serve"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("RELEVO_"));
        builder.environment().put("RELEVO_DATA", data.toString());
        builder.environment().put("RELEVO_PORT", Integer.toString(port));
        builder.environment().put("RELEVO_DEMO", "off");
        builder.environment().put("RELEVO_SMTP_URL", "smtp://127.0.0.1:" + mailPort);
        server = builder.start();
        awaitHealth();
    }

    /** What the server has said so far. */
    Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    boolean serves() {
        try {
            var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void awaitHealth() throws InterruptedException, IOException {
        var until = Instant.now().plus(PATIENCE);
        while (!serves()) {
            if (Instant.now().isAfter(until) || !running().isAlive()) {
                throw new IllegalStateException("the server does not serve; it says:\n" + Files.readString(log()));
            }
            Thread.sleep(50);
        }
    }

    void killServer() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** The postmaster, alone or with its children; answers which one it was. */
    ProcessHandle killDatabase(boolean children) throws IOException {
        var postmaster = postmaster().orElseThrow();
        var others = children ? postmaster.children().toList() : List.<ProcessHandle>of();
        postmaster.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        return postmaster;
    }

    /** Returns when the server has a database again, without anybody's help. */
    void awaitAnotherThan(ProcessHandle dead) throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (postmaster().filter(process -> process.pid() != dead.pid()).isEmpty()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("the database stays away:\n" + Files.readString(log()));
            }
            Thread.sleep(20);
        }
        awaitHealth();
    }

    /** A superuser's way into the database while the server runs. */
    Login superuser() {
        return EmbeddedPostgres.joinAsSuperuser(data.resolve("postgres")).orElseThrow();
    }

    /** Stops the server as Ctrl-C does, and its database with it. */
    void stop() throws InterruptedException {
        var process = server;
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        stopOrphan();
    }

    /** A server that was killed leaves its database behind; whoever starts next stops it. */
    private void stopOrphan() {
        if (Files.exists(data.resolve("postgres/cluster/postmaster.pid"))) {
            EmbeddedPostgres.start(data.resolve("postgres")).close();
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NoSuchFileException away) {
            return Optional.empty();
        }
    }

    private Process running() {
        return Objects.requireNonNull(server);
    }

    /** What the application is made of, without the tests. */
    private static String classPath() {
        var tests = System.getProperty("surefire.test.class.path", "");
        var all = tests.isEmpty() ? System.getProperty("java.class.path", "") : tests;
        return Arrays.stream(all.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
