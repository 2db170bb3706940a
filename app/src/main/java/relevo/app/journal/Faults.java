package relevo.app.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.TenantId;

/** What was found wrong of one tenant. */
final class Faults {
    private final TenantId tenant;
    private final List<Fault> found = new ArrayList<>();

    Faults(TenantId tenant) {
        this.tenant = tenant;
    }

    void add(long version, Fault.Kind kind, @Nullable Object... details) {
        found.add(new Fault(
                tenant, version, kind, Arrays.stream(details).map(Faults::named).toList()));
    }

    private static String named(@Nullable Object detail) {
        return detail == null ? "–" : detail.toString();
    }

    /** Whether the events may be folded into a new state row. */
    boolean journalSound() {
        return found.stream().allMatch(fault -> fault.kind().journalSound());
    }

    /** The first one first; what is of the whole comes last. */
    List<Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingLong(fault -> fault.version() == 0 ? Long.MAX_VALUE : fault.version()))
                .toList();
    }
}
