package relevo.bench.starting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import relevo.bench.visiting.Visitor;

/** One start of the program in a process of its own, ended after a visit. */
record Started(double seconds, double megabytes) {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final List<String> VISIT = List.of("/", "/tenants", "/desk", "/closings", "/tenants?q=a");

    static Started once(List<String> command, Path data, int port) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("start.log").toFile());
        builder.environment().put("RELEVO_DATA", data.resolve("data").toString());
        builder.environment().put("RELEVO_PORT", Integer.toString(port));
        long before = System.nanoTime();
        var process = builder.start();
        try {
            var house = URI.create("http://127.0.0.1:" + port);
            awaitPage(process, house);
            double seconds = (System.nanoTime() - before) / 1e9;
            visit(house);
            return new Started(seconds, megabytes(process));
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void awaitPage(Process process, URI house) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try (var browser = HttpClient.newHttpClient()) {
            while (!answers(browser, house)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException("Relevo did not start; start.log says why");
                }
                Thread.sleep(20);
            }
        }
    }

    private static boolean answers(HttpClient browser, URI house) throws InterruptedException {
        try {
            var door = HttpRequest.newBuilder(house.resolve("/sign-in")).build();
            return browser.send(door, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void visit(URI house) throws IOException, InterruptedException {
        var visitor = Visitor.signedIn(house, "Inés Arrabal");
        for (int round = 0; round < 10; round++) {
            for (var page : VISIT) {
                visitor.get(page);
            }
        }
    }

    /** What Linux says that the process holds. */
    private static double megabytes(Process process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        }
    }
}
