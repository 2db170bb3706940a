package relevo.app.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.engagement.Ask;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.engagement.command.Command;
import relevo.engagement.id.TenantId;

/** Asks for a change of a tenant as it stands, in one transaction with reading how it stands. */
@Component
class Asking {
    private final Tenants tenants;
    private final Transactions transactions;

    Asking(Tenants tenants, Transactions transactions) {
        this.tenants = tenants;
        this.transactions = transactions;
    }

    Outcome of(Ask ask, UUID tenant, BiFunction<Standing, Writing, List<Command>> commands) {
        var id = new TenantId(tenant);
        return transactions.as(ask.person().reader(), () -> {
            Optional<Standing> now = tenants.find(id);
            return now.isEmpty()
                    ? new Outcome.Unknown()
                    : tenants.handle(
                            acting(ask),
                            id,
                            ask.command(),
                            ask.version(),
                            writing -> commands.apply(now.get(), writing));
        });
    }

    static Acting acting(Ask ask) {
        return new Acting(ask.person().actor(), ask.person().reader());
    }
}
