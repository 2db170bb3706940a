package relevo.app.tenant;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.engagement.Ask;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.TenantId;

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
        var outcome = transactions.as(ask.person().reader(), () -> {
            var customer = customers.named(said.customer(), new HashMap<>());
            var profile = said.profile(customer, seats.expected(customer, tenant, said.seats()));
            return tenants.register(
                    Asking.acting(ask), tenant, ask.command(), List.of(new RegisterTenant(profile, null, List.of())));
        });
        return settled(outcome, null);
    }

    Outcome change(Ask ask, UUID tenant, Typed.OfTenant typed, @Nullable Long version) {
        var said = Description.of(typed, words);
        var id = new TenantId(tenant);
        var before = transactions.reading(ask.person().reader(), () -> tenants.find(id));
        if (before.isEmpty()) {
            return new Outcome.Unknown();
        }
        var outcome = transactions.as(ask.person().reader(), () -> {
            var customer = customer(before.get(), said.customer());
            var profile = said.profile(customer, seats.expected(customer, id, said.seats()));
            return tenants.handle(Asking.acting(ask), id, ask.command(), version, new ChangeProfile(profile));
        });
        return settled(outcome, before.get().state().profile().customer());
    }

    /** A customer of one tenant is renamed with it; one of several keeps its name, and the tenant goes to another. */
    private CustomerId customer(Standing now, String name) {
        var profile = now.state().profile();
        if (profile.customerName().equals(name)) {
            return profile.customer();
        }
        return customers
                .known(name)
                .orElseGet(() -> customers.tenants(profile.customer()).size() > 1
                        ? new CustomerId(relevo.app.database.Ids.next())
                        : profile.customer());
    }

    /** The siblings may be tenants of other organisations, so Relevo itself tells them. */
    private Outcome settled(Outcome outcome, @Nullable CustomerId before) {
        if (outcome instanceof Outcome.Done done) {
            var now = done.state().profile().customer();
            seats.settle(Acting.relevo(), now);
            if (before != null && !before.equals(now)) {
                seats.settle(Acting.relevo(), before);
            }
        }
        return outcome;
    }
}
