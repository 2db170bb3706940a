package relevo.app.journal;

import java.util.List;
import java.util.function.Consumer;

/** Counts what an inspection looks at, and passes its faults on. */
final class Counting {
    private final Consumer<Fault> found;
    private final Consumer<Inspected> progress;
    private long tenants;
    private long events;
    private long faulty;
    private long faults;

    Counting(Consumer<Fault> found, Consumer<Inspected> progress) {
        this.found = found;
        this.progress = progress;
    }

    void add(List<TenantCheck> checks) {
        checks.forEach(this::add);
        progress.accept(sum());
    }

    void tell(Fault fault) {
        faulty++;
        tellAll(List.of(fault));
    }

    Inspected sum() {
        return new Inspected(tenants, events, faulty, faults);
    }

    private void add(TenantCheck check) {
        tenants++;
        events += check.events();
        faulty += check.faults().isEmpty() ? 0 : 1;
        tellAll(check.faults());
    }

    private void tellAll(List<Fault> all) {
        faults += all.size();
        all.forEach(found);
    }
}
