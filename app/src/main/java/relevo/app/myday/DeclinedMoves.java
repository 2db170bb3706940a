package relevo.app.myday;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import relevo.app.journal.History;
import relevo.app.journal.LastMove;
import relevo.app.journal.Standing;
import relevo.app.journal.Told;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/** Who declined the move of a tenant that its manager has to ask for again; one query, and none where there is no such tenant. */
@Component
class DeclinedMoves {
    /** What is older than so many events is no news any more. */
    private static final int NEWS = 20;

    private final History history;

    DeclinedMoves(History history) {
        this.history = history;
    }

    /** @param parking tenants whose services are all closed */
    Map<TenantId, PersonId> of(Collection<Standing> parking) {
        var held = parking.stream()
                .filter(tenant -> tenant.state().custody().move() == null
                        && !tenant.state().custody().heldByQueue())
                .map(Standing::id)
                .toList();
        Map<TenantId, PersonId> declined = new HashMap<>();
        if (!held.isEmpty()) {
            history.latest(held, NEWS)
                    .forEach((tenant, told) ->
                            LastMove.declined(told).map(Told::by).ifPresent(by -> declined.put(tenant, by)));
        }
        return declined;
    }
}
