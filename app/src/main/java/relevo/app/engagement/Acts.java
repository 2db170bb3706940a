package relevo.app.engagement;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.engagement.command.Command;
import relevo.engagement.id.TenantId;

/** Hands acts to the one way in. */
@Component
class Acts {
    private final Tenants tenants;

    Acts(Tenants tenants) {
        this.tenants = tenants;
    }

    Outcome act(Ask ask, UUID tenant, Command command) {
        return act(ask, tenant, _ -> List.of(command));
    }

    Outcome act(Ask ask, UUID tenant, Function<Writing, List<Command>> commands) {
        return tenants.handle(ask.acting(), new TenantId(tenant), ask.command(), ask.version(), commands);
    }
}
