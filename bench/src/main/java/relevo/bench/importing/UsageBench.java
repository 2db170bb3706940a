package relevo.bench.importing;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import relevo.app.imports.Importer;
import relevo.bench.Bench;
import relevo.bench.Figures;
import relevo.bench.Setting;
import relevo.bench.Table;
import relevo.bench.visiting.House;

/** A usage file of two million rows, taken in as people do it, beside a bare COPY of the same rows into the same table. */
public final class UsageBench implements Bench {
    private static final double REACH = 0.5;
    private static final int TENANTS = 20_000;
    private static final int DAYS = 50;

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        var folder = Files.createDirectories(setting.home().resolve("bench/target/usage"));
        try (var house = House.open(setting, "usage")) {
            var rows = new UsageFile(Customers.fill(house, setting.scaled(TENANTS)), DAYS);
            setting.postgres().settle();
            double copy = BareCopy.seconds(house, rows.forCopy(folder.resolve("copy.txt")));
            BareCopy.undo(house);
            setting.postgres().settle();
            var ada = house.application().getBean(Importer.class).named("ada.robles@faro.example");
            var taken = TakenIn.of(
                    house, rows.csv(folder.resolve("usage.csv")), ada.signedIn().reader());
            check(rows.count(), taken);
            return figures(rows, copy, taken);
        }
    }

    private static void check(int rows, TakenIn taken) throws SQLException {
        if (taken.rows() != rows || taken.marked() == 0) {
            throw new SQLException(
                    taken.rows() + " of " + rows + " rows were stored, " + taken.marked() + " milestones found");
        }
    }

    private static Figures figures(UsageFile rows, double copy, TakenIn taken) {
        double ratio = copy / taken.seconds();
        return new Figures(
                "Taking usage in",
                String.format(
                        Locale.ROOT,
                        "%,d rows of %,d services. The bare COPY has the rows ready, ids and all, and is told nothing of row-level"
                                + " security. Relevo reads the same rows from a CSV file by domain and by the services' names, checks"
                                + " them, finds tenants and services, stores them as its own role and marks the services whose milestone has to"
                                + " be looked at (%,d); the events follow as owed work.",
                        rows.count(),
                        rows.services(),
                        taken.marked()),
                new Table(
                        List.of("what", "s", "rows/s"),
                        List.of(row("bare COPY", rows.count(), copy), row("Relevo", rows.count(), taken.seconds()))),
                List.of(String.format(
                        Locale.ROOT,
                        "COPY/Relevo: %.2f. To reach: ≥ %.2f. %s Heap at most: %d MB.",
                        ratio,
                        REACH,
                        ratio >= REACH ? "Reached." : "Not reached.",
                        taken.heap())),
                null);
    }

    private static List<String> row(String what, int rows, double seconds) {
        return List.of(
                what, String.format(Locale.ROOT, "%.1f", seconds), String.format(Locale.ROOT, "%,.0f", rows / seconds));
    }
}
