package relevo.bench.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import relevo.bench.Bench;
import relevo.bench.Figures;
import relevo.bench.Setting;
import relevo.bench.Table;

/** Durable changes a second, side by side. */
public final class WritingBench implements Bench {
    private static final int MANY = 8;
    private static final double OF_FLOOR = 0.60;
    private static final double TIMES_FLOWABLE = 10;

    @Override
    public String name() {
        return "writing";
    }

    @Override
    public Figures measure(Setting setting) throws Exception {
        var results = new ArrayList<Result>();
        try (var floor = new Floor(setting);
                var relevo = new RelevoSide(setting);
                var flowable = new Flowable(setting, relevo.commandsEach())) {
            for (var side : List.of(floor, relevo, flowable)) {
                side.warmUp();
            }
            for (int writers : new int[] {MANY, 1}) {
                results.add(floor.measure(writers));
                var commands = relevo.measure(writers);
                results.add(commands);
                results.add(flowable.toDo(commands.units()).measure(writers));
            }
        }
        return figures(results);
    }

    private static Figures figures(List<Result> results) {
        double relevo = results.get(1).rate();
        double limit = relevo / results.get(0).rate();
        double flowable = relevo / results.get(2).rate();
        return new Figures(
                "Durable changes a second",
                "One PostgreSQL with its default durability, each side in a database of its own. Statements, round trips and processor time"
                        + " of the JVM are those of one unit, counted at the socket.",
                new Table(Result.HEAD, results.stream().map(Result::row).toList()),
                List.of(
                        reach(String.format(Locale.ROOT, "To reach: %.2f of the floor.", OF_FLOOR), limit >= OF_FLOOR),
                        reach(
                                String.format(Locale.ROOT, "To reach: %.0f times Flowable.", TIMES_FLOWABLE),
                                flowable >= TIMES_FLOWABLE)),
                String.format(Locale.ROOT, "relevo/limit=%.2f relevo/flowable=%.2f", limit, flowable));
    }

    private static String reach(String what, boolean reached) {
        return what + (reached ? " Reached." : " Not reached.");
    }
}
