package relevo.app.journal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.id.EditionId;

/** Holds the editions that a tenant's engagements are pinned to against those that are stored. */
final class EditionCheck {
    private final Faults faults;
    private final Map<Long, EditionId> pinned = new TreeMap<>();

    EditionCheck(Faults faults) {
        this.faults = faults;
    }

    void told(long version, Recorded recorded) {
        if (recorded.event() instanceof EngagementOpened opened) {
            pinned.put(version, opened.edition());
        }
    }

    Set<EditionId> pinned() {
        return Set.copyOf(pinned.values());
    }

    void end(Set<EditionId> stored) {
        pinned.forEach((version, edition) -> {
            if (!stored.contains(edition)) {
                faults.add(version, Fault.Kind.EDITION_MISSING, version, edition);
            }
        });
    }
}
