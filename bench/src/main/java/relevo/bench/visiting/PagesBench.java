package relevo.bench.visiting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import relevo.bench.Bench;
import relevo.bench.Figures;
import relevo.bench.Setting;
import relevo.bench.Table;

/** The pages that people live in, with the demonstration's data and a server that is warm. */
public final class PagesBench implements Bench {
    private static final double REACH_TIME = 50;
    private static final int REACH_BYTES = 60_000;
    private static final int WARM = 200;
    private static final int TIMES = 200;
    private static final Pattern TENANT = Pattern.compile("href=\"(/tenants/[0-9a-f-]{36})[\"?#]");
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg)(?:\\?[^\"]*)?)\"");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        try (var house = House.open(setting, "pages")) {
            var manager = Visitor.signedIn(house.address(), "Inés Arrabal");
            var team = Visitor.signedIn(house.address(), "Darío Quiroga");
            var all = Visitor.signedIn(house.address(), "Elías Montoro");
            Map<String, List<Object>> pages = new LinkedHashMap<>();
            pages.put("my day", List.of(manager, "/"));
            pages.put("engagement", List.of(manager, tenant(manager)));
            pages.put("tenants", List.of(all, "/tenants"));
            pages.put("desk", List.of(team, "/desk"));
            pages.put("closings", List.of(all, "/closings"));
            return figures(setting, pages);
        }
    }

    private static Figures figures(Setting setting, Map<String, List<Object>> pages) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        double slowest = 0;
        int largest = 0;
        for (var page : pages.entrySet()) {
            var visitor = (Visitor) page.getValue().getFirst();
            var path = (String) page.getValue().getLast();
            var times = times(visitor, path, setting.scaled(WARM), setting.scaled(TIMES));
            int bytes = firstLoad(visitor, path);
            rows.add(List.of(page.getKey(), times.said(50), times.said(95), times.said(99), Integer.toString(bytes)));
            slowest = Math.max(slowest, times.percentile(95));
            largest = Math.max(largest, bytes);
        }
        return new Figures(
                "A page view",
                "The main pages with the demonstration's data, asked for over the loopback by one browser, each "
                        + setting.scaled(TIMES) + " times after " + setting.scaled(WARM)
                        + " that don't count; the time is the client's, from the first byte sent to the last received, in"
                        + " milliseconds. The first load is the page with its style sheet, scripts and icon, as compressed as they"
                        + " go over the wire.",
                new Table(List.of("page", "p50 ms", "p95 ms", "p99 ms", "bytes at first load"), rows),
                List.of(
                        "To reach: p95 < 50 ms. " + (slowest < REACH_TIME ? "Reached." : "Not reached."),
                        "To reach: < 60 kB at first load. " + (largest < REACH_BYTES ? "Reached." : "Not reached.")),
                null);
    }

    private static Times times(Visitor visitor, String path, int warm, int count) throws Exception {
        for (int i = 0; i < warm; i++) {
            visitor.get(path);
        }
        var taken = new long[count];
        for (int i = 0; i < count; i++) {
            taken[i] = visitor.get(path).nanoseconds();
        }
        return new Times(taken);
    }

    private static int firstLoad(Visitor visitor, String path) throws Exception {
        var page = visitor.get(path);
        int bytes = page.bytes();
        var files = FILE.matcher(page.text());
        while (files.find()) {
            bytes += visitor.get(files.group(1)).bytes();
        }
        return bytes;
    }

    private static String tenant(Visitor visitor) throws IOException, InterruptedException {
        var found = TENANT.matcher(visitor.get("/").text());
        if (!found.find()) {
            throw new IllegalStateException("my day shows no tenant");
        }
        return found.group(1);
    }
}
