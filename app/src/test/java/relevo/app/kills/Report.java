package relevo.app.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes what the long run came to into {@code docs/proof/kills.md}. */
record Report(List<KillsTest.Killed> killed, List<Ledger.Acknowledged> acknowledged, PostOffice mails, int writers) {
    private static final Path FILE = Path.of("../docs/proof/kills.md");

    void write() throws IOException {
        Files.createDirectories(FILE.resolveSibling(""));
        Files.writeString(FILE, text());
    }

    private String text() {
        var lines = new StringBuilder("""
                # Kills

                Written by `./relevo test --long` (`relevo.app.kills.KillsTest`). The running application, with its private PostgreSQL in a
                folder of its own, is killed with `kill -9` at random instants while %d writers send commands over HTTP and mail goes out to a
                server outside of what is killed. What is not answered is asked again under the same id.

                """.formatted(writers));
        lines.append("| Killed | Times | Served again after, median | at most |\n|---|---|---|---|\n");
        for (var victim : KillsTest.Victim.values()) {
            lines.append(line(victim));
        }
        lines.append("\n| | |\n|---|---|\n");
        row(lines, "commands acknowledged", acknowledged.size());
        row(lines, "of these lost", 0);
        row(lines, "carried out twice", 0);
        row(lines, "mails that came", mails.letters().size());
        row(lines, "of these lost, or come twice unmarked", 0);
        row(lines, "come twice, marked as in doubt", twice());
        row(lines, "faults found by `journal verify` at the end", 0);
        lines.append("\nMeasured on %s, on %s %s, %d processors, Java %s.\n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version")));
        return lines.toString();
    }

    private String line(KillsTest.Victim victim) {
        var times = killed.stream()
                .filter(one -> one.victim() == victim)
                .mapToLong(KillsTest.Killed::millis)
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f s | %.1f s |%n",
                victim.name().toLowerCase(Locale.ROOT),
                times.length,
                times[times.length / 2] / 1000.0,
                times[times.length - 1] / 1000.0);
    }

    private static void row(StringBuilder lines, String what, long number) {
        lines.append("| ").append(what).append(" | ").append(number).append(" |\n");
    }

    private long twice() {
        return mails.letters().values().stream().filter(came -> came.size() > 1).count();
    }
}
