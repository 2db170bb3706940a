package relevo.app.tenant;

import java.util.List;
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

    /** The commands are decided on the very version that they were made from: where it changed meanwhile, they are made anew. */
    Outcome of(Ask ask, UUID tenant, BiFunction<Standing, Writing, List<Command>> commands) {
        Outcome outcome;
        do {
            outcome = transactions.as(
                    ask.person().reader(),
                    () -> tenants.find(new TenantId(tenant))
                            .map(now -> on(now, ask, commands))
                            .orElseGet(Outcome.Unknown::new));
        } while (ask.version() == null && outcome instanceof Outcome.Stale);
        return outcome;
    }

    private Outcome on(Standing now, Ask ask, BiFunction<Standing, Writing, List<Command>> commands) {
        long seen = ask.version() == null ? now.version() : ask.version();
        return tenants.handle(acting(ask), now.id(), ask.command(), seen, writing -> commands.apply(now, writing));
    }

    static Acting acting(Ask ask) {
        return new Acting(ask.person().actor(), ask.person().reader());
    }
}
