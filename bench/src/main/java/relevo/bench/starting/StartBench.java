package relevo.bench.starting;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import relevo.bench.Bench;
import relevo.bench.Figures;
import relevo.bench.Setting;
import relevo.bench.Table;

/** The program as the script starts it, database there: until the first page, and the memory after a visit. */
public final class StartBench implements Bench {
    private static final double REACH_SECONDS = 4;
    private static final double REACH_MEGABYTES = 400;
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        var data = setting.home().resolve("bench/target/start");
        FileSystemUtils.deleteRecursively(data); // what another build has left
        Files.createDirectories(data);
        Started.once(command(setting, true), data, freePort()); // makes the database, which is not counted
        List<List<String>> rows = new ArrayList<>();
        var shipped = several(command(setting, true), data, setting.scaled(TIMES));
        rows.add(row("as the script starts it", shipped));
        rows.add(row(
                "without what the JVM learned in the rehearsal",
                several(command(setting, false), data, setting.scaled(TIMES))));
        double seconds = median(shipped.stream().map(Started::seconds).toList());
        double megabytes =
                shipped.stream().mapToDouble(Started::megabytes).max().orElseThrow();
        return new Figures(
                "From the start to the first page",
                "From the start of the process to the first whole page, the database being there: the median and the longest of "
                        + shipped.size()
                        + ". Memory is what the server process holds (VmRSS) after a visit to the main pages;"
                        + " PostgreSQL's processes are not in it.",
                new Table(List.of("what", "s", "longest s", "MB at most"), rows),
                List.of(
                        said("To reach: first page < %.0f s.", REACH_SECONDS, seconds),
                        said("To reach: memory < %.0f MB.", REACH_MEGABYTES, megabytes)),
                null);
    }

    /** The same machine options as in the script; it is read, so that the two can't differ. */
    private static List<String> command(Setting setting, boolean learned) throws IOException {
        var script = Files.readString(setting.home().resolve("relevo"));
        var from = script.indexOf("machine=\"") + "machine=\"".length();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(script.substring(from, script.indexOf('"', from)).split(" ", -1)));
        var folder = setting.home().resolve("app/target/relevo");
        if (learned) {
            command.add("-XX:AOTCache=" + folder.resolve("relevo.aot"));
        }
        command.addAll(List.of("-jar", folder.resolve("app-0.1.0.jar").toString()));
        return command;
    }

    private static List<Started> several(List<String> command, Path data, int times) throws Exception {
        List<Started> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(Started.once(command, data, freePort()));
        }
        return all;
    }

    private static List<String> row(String what, List<Started> started) {
        return List.of(
                what,
                said(median(started.stream().map(Started::seconds).toList())),
                said(started.stream().mapToDouble(Started::seconds).max().orElseThrow()),
                said(started.stream().mapToDouble(Started::megabytes).max().orElseThrow()));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static String said(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private static String said(String what, double reach, double found) {
        return String.format(Locale.ROOT, what, reach) + (found < reach ? " Reached." : " Not reached.");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
