package relevo.app.engagement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.journal.History;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.engagement.id.TenantId;

/** How a tenant stands for whoever asks, in the caller's transaction. */
@Component
class Standings {
    private final Tenants tenants;
    private final History history;

    Standings(Tenants tenants, History history) {
        this.tenants = tenants;
        this.history = history;
    }

    /** As it stands; whose access has ended sees it as it was then. */
    Standing of(UUID tenant) {
        return present(tenant).orElseGet(() -> past(tenant));
    }

    /** Empty for whose access has ended. */
    Optional<Standing> present(UUID tenant) {
        return tenants.find(new TenantId(tenant));
    }

    /** As it was when the reader's access ended. */
    Standing past(UUID tenant) {
        return history.folded(new TenantId(tenant))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
