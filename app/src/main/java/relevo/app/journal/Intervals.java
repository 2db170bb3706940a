package relevo.app.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The intervals that {@code settle_access} makes of the same steps. */
final class Intervals {
    private final List<Interval> ended = new ArrayList<>();
    private final Map<UUID, Interval> open = new LinkedHashMap<>();

    private Intervals() {}

    /** By who has access, or is involved, after each step. */
    static List<Interval> of(List<Concerned.Step> steps, Function<Concerned.Step, Set<UUID>> who) {
        var intervals = new Intervals();
        steps.forEach(step -> intervals.settle(step, who.apply(step)));
        return intervals.all();
    }

    private void settle(Concerned.Step step, Set<UUID> now) {
        List.copyOf(open.keySet()).stream()
                .filter(each -> !now.contains(each))
                .forEach(each -> end(step, Objects.requireNonNull(open.remove(each))));
        now.forEach(each -> open.putIfAbsent(each, new Interval(each, step.at(), step.first(), null)));
    }

    private void end(Concerned.Step step, Interval interval) {
        ended.add(new Interval(
                interval.whose(), interval.since(), interval.sinceVersion(), new Interval.End(step.at(), step.last())));
    }

    private List<Interval> all() {
        var all = new ArrayList<>(ended);
        all.addAll(open.values());
        return all;
    }
}
