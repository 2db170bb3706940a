package relevo.app.engagement;

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
        var id = new TenantId(tenant);
        return tenants.find(id)
                .or(() -> history.folded(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
