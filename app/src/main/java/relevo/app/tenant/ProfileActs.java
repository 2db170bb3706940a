package relevo.app.tenant;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;

/** Takes tenants in and describes them anew; their customers' seats follow. */
@Component
class ProfileActs {
    private final Tenants tenants;
    private final Customers customers;
    private final CustomerSeats seats;
    private final Words words;
    private final Transactions transactions;

    ProfileActs(Tenants tenants, Customers customers, CustomerSeats seats, Words words, Transactions transactions) {
        this.tenants = tenants;
        this.customers = customers;
        this.seats = seats;
        this.words = words;
        this.transactions = transactions;
    }

    /** The new tenant has the id of the command, so that asking twice makes one tenant. */
    Outcome register(Ask ask, Typed.OfTenant typed) {
        var said = Description.of(typed, words);
        var tenant = new TenantId(ask.command());
        var customer =
                transactions.reading(ask.person().reader(), () -> customers.named(said.customer(), new HashMap<>()));
        var profile = said.profile(customer, seats.expected(customer, tenant, said.seats()));
        var outcome = tenants.register(
                Asking.acting(ask), tenant, ask.command(), List.of(new RegisterTenant(profile, null, List.of())));
        return settled(outcome, null);
    }

    Outcome change(Ask ask, UUID tenant, Typed.OfTenant typed, @Nullable Long version) {
        var said = Description.of(typed, words);
        var id = new TenantId(tenant);
        var reader = ask.person().reader();
        var before = transactions.reading(reader, () -> tenants.find(id));
        if (before.isEmpty()) {
            return new Outcome.Unknown();
        }
        var now = before.get().state().profile();
        var customer =
                now.customerName().equals(said.customer()) ? now.customer() : renamed(reader, now, said.customer());
        var profile = said.profile(customer, seats.expected(customer, id, said.seats()));
        return settled(
                tenants.handle(Asking.acting(ask), id, ask.command(), version, new ChangeProfile(profile)),
                now.customer());
    }

    /**
     * A customer of one tenant is renamed with it; one of several keeps its name, and the tenant goes to another. Only a
     * customer that one may see is found by its name; but tenants that one may not see count.
     */
    private CustomerId renamed(Reader reader, Profile now, String name) {
        return transactions
                .reading(reader, () -> customers.known(name))
                .orElseGet(() -> seats.tenants(now.customer()) > 1 ? new CustomerId(Ids.next()) : now.customer());
    }

    private Outcome settled(Outcome outcome, @Nullable CustomerId before) {
        if (outcome instanceof Outcome.Done done) {
            var now = done.state().profile().customer();
            seats.settle(now);
            if (before != null && !before.equals(now)) {
                seats.settle(before);
            }
        }
        return outcome;
    }
}
