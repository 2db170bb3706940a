package relevo.app.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.engagement.command.Command;
import relevo.engagement.id.TenantId;

/** Hands acts to the one way in. */
@Component
class Acts {
    private final Tenants tenants;
    private final Transactions transactions;
    private final Clock clock;

    Acts(Tenants tenants, Transactions transactions, Clock clock) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether there is such a tenant for whoever asks. */
    boolean sees(Ask ask, UUID tenant) {
        return transactions.reading(
                ask.person().reader(), () -> tenants.find(new TenantId(tenant)).isPresent());
    }

    /** Where the tenant's clocks are. */
    ZoneId zone(Ask ask, UUID tenant) {
        return transactions.reading(
                ask.person().reader(),
                () -> tenants.find(new TenantId(tenant))
                        .map(Standing::state)
                        .map(state -> state.profile().zone())
                        .orElse(ZoneId.of("UTC")));
    }

    /** What day it is at the tenant. */
    LocalDate today(Ask ask, UUID tenant) {
        return LocalDate.ofInstant(clock.instant(), zone(ask, tenant));
    }

    Outcome act(Ask ask, UUID tenant, Command command) {
        return act(ask, tenant, _ -> List.of(command));
    }

    Outcome act(Ask ask, UUID tenant, Function<Writing, List<Command>> commands) {
        return tenants.handle(ask.acting(), new TenantId(tenant), ask.command(), ask.version(), commands);
    }
}
