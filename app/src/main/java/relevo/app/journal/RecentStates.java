package relevo.app.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/**
 * The states of the tenants that were changed last, so that a command that follows another need not read them again. A
 * state is known by the hash of the event that led to it; the database tells the row's where that is another.
 */
@Component
class RecentStates {
    private static final int MOST = 1_000;

    private final Map<TenantId, Recent> recent = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Recent> eldest) {
            return size() > MOST;
        }
    };

    /** A state and the hash of the last event that it folds. */
    static final class Recent {
        private final byte[] head;
        private final TenantState state;

        private Recent(byte[] head, TenantState state) {
            this.head = head;
            this.state = state;
        }

        byte[] head() {
            return head.clone();
        }

        TenantState state() {
            return state;
        }
    }

    synchronized Optional<Recent> of(TenantId tenant) {
        return Optional.ofNullable(recent.get(tenant));
    }

    synchronized void keep(TenantId tenant, byte[] head, TenantState state) {
        recent.put(tenant, new Recent(head.clone(), state));
    }
}
