package relevo.app.dossier;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.journal.StoredEvent;
import relevo.app.journal.StoredEvents;
import relevo.app.journal.Tenants;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;

/** Finds where in a journal an engagement begins and ends; in the caller's transaction. */
@Component
class Ranges {
    private final StoredEvents events;
    private final Tenants tenants;

    Ranges(StoredEvents events, Tenants tenants) {
        this.events = events;
        this.tenants = tenants;
    }

    /**
     * The engagement of that number; empty where there is none that the reader may read.
     *
     * @param number 0 for the latest
     */
    Optional<Range> find(TenantId tenant, int number) {
        boolean whole = tenants.find(tenant).isPresent();
        var search = new Search(tenant, number, whole);
        events.each(tenant, 1, Long.MAX_VALUE - 1, search::next);
        return search.found();
    }

    /** Folds the journal until the engagement that is looked for, and counts on to its end. */
    private static final class Search {
        private final TenantId tenant;
        private final int number;
        private final boolean whole;
        private @Nullable TenantState state;
        private String head = "";
        private @Nullable Range found;
        private boolean over;

        Search(TenantId tenant, int number, boolean whole) {
            this.tenant = tenant;
            this.number = number;
            this.whole = whole;
        }

        void next(StoredEvent stored) {
            Recorded recorded = CanonicalJson.read(Recorded.class, stored.event());
            if (recorded.event() instanceof EngagementOpened opened) {
                opened(opened, stored.version());
            }
            if (found != null && !over) {
                found = until(found, stored.version());
            }
            TenantState before = state;
            state = before == null ? Evolution.begin(recorded) : Evolution.evolve(before, recorded);
            head = HexFormat.of().formatHex(stored.hash());
        }

        private void opened(EngagementOpened opened, long version) {
            TenantState before = state;
            over |= found != null && number != 0;
            boolean wanted = number == 0 || opened.number() == number;
            if (wanted && before != null) {
                found = new Range(tenant, opened.number(), opened.edition(), version, version, whole, before, head);
            }
        }

        private static Range until(Range range, long version) {
            return new Range(
                    range.tenant(),
                    range.engagement(),
                    range.edition(),
                    range.from(),
                    version,
                    range.whole(),
                    range.before(),
                    range.head());
        }

        Optional<Range> found() {
            return Optional.ofNullable(found);
        }
    }
}
