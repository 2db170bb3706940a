package relevo.app.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;

/**
 * How the tenants that were changed last stood then, so that a command that follows another need not read them again. The
 * hash of the last event says whether it is still so; only the database knows.
 */
@Component
class RecentStates {
    private static final int MOST = 1_000;

    private final Map<TenantId, StateRow> recent = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, StateRow> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<StateRow> of(TenantId tenant) {
        return Optional.ofNullable(recent.get(tenant));
    }

    synchronized void keep(TenantId tenant, StateRow row) {
        recent.put(tenant, row);
    }
}
