package relevo.bench.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.bench.Bench;
import relevo.bench.Figures;
import relevo.bench.Setting;
import relevo.bench.Table;
import relevo.bench.visiting.House;
import relevo.bench.visiting.Times;
import relevo.bench.visiting.Visitor;

/** The list of a million tenants as people of the operator and of partners ask for it, page by page over HTTP. */
public final class ListsBench implements Bench {
    private static final double REACH = 30;
    private static final int TENANTS = 1_000_000;
    private static final int WARM = 2;
    private static final int TIMES = 8;
    private static final int WORST = 3;
    private static final Pattern NEXT = Pattern.compile("href=\"(/tenants\\?[^\"]*cursor=[^\"]*)\"");

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        try (var house = House.open(setting, "lists")) {
            Million.fill(house, setting.scaled(TENANTS));
            List<List<String>> rows = new ArrayList<>();
            double slowest = 0;
            for (var name : List.of("Rocío Menchaca", "Inés Arrabal", "Pablo Rivas", "Vera Tomillo", "Olivia Hart")) {
                var taken = measure(Visitor.signedIn(house.address(), name));
                rows.addAll(rows(name, taken));
                slowest = Math.max(slowest, times(taken).percentile(99));
            }
            return figures(setting, rows, slowest);
        }
    }

    /** One page, and how long it took each time. */
    private record Taken(String path, Times times) {
        double worst() {
            return times.percentile(100);
        }
    }

    private static List<Taken> measure(Visitor visitor) throws IOException, InterruptedException {
        List<Taken> all = new ArrayList<>();
        for (var asked : Asked.all()) {
            all.add(measure(visitor, asked.path()));
            var next = NEXT.matcher(visitor.get(asked.path()).text());
            if (next.find()) {
                all.add(measure(visitor, next.group(1).replace("&amp;", "&")));
            }
        }
        return all;
    }

    private static Taken measure(Visitor visitor, String path) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            visitor.get(path);
        }
        var taken = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var page = visitor.get(path);
            if (page.status() != 200) {
                throw new IllegalStateException(path + " answers " + page.status());
            }
            taken[i] = page.nanoseconds();
        }
        return new Taken(path, new Times(taken));
    }

    private static Times times(List<Taken> taken) {
        return Times.together(taken.stream().map(Taken::times).toList());
    }

    private static List<List<String>> rows(String name, List<Taken> taken) {
        var all = times(taken);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                name + ", " + taken.size() + " pages", all.said(50), all.said(95), all.said(99), all.said(100)));
        taken.stream()
                .sorted(Comparator.comparingDouble(Taken::worst).reversed())
                .limit(WORST)
                .forEach(one -> rows.add(row(one)));
        return rows;
    }

    private static List<String> row(Taken one) {
        var times = one.times();
        var path = one.path().replaceAll("cursor=[^&]*", "cursor=…");
        return List.of("– `" + path + "`", times.said(50), times.said(95), times.said(99), times.said(100));
    }

    private static Figures figures(Setting setting, List<List<String>> rows, double slowest) {
        return new Figures(
                "The list of tenants",
                String.format(
                        Locale.ROOT,
                        "%,d tenants; every filter and order that the page offers, and filters together, the first page and the one"
                                + " after it. Rocío looks over all as the operator's team manager, Inés over her own, Pablo over the"
                                + " 30 %% of a large partner, Vera over the 1 %% of a middle one, Olivia over the few of a small one. Each page"
                                + " %d times after %d that don't count, as whole pages over the loopback; milliseconds. Below each person, the"
                                + " slowest.",
                        setting.scaled(TENANTS),
                        TIMES,
                        WARM),
                new Table(List.of("who, what", "p50 ms", "p95 ms", "p99 ms", "max ms"), rows),
                List.of(String.format(
                        Locale.ROOT,
                        "To reach: p99 < %.0f ms for each person. %s",
                        REACH,
                        slowest < REACH ? "Reached." : "Not reached.")),
                null);
    }
}
