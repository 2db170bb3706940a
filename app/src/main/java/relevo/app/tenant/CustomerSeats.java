package relevo.app.tenant;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;

/** Keeps a customer's seats: those of its tenants together, known to each of them. */
@Component
class CustomerSeats {
    private static final Acting RELEVO = Acting.relevo();

    private final Customers customers;
    private final Tenants tenants;
    private final Transactions transactions;

    CustomerSeats(Customers customers, Tenants tenants, Transactions transactions) {
        this.customers = customers;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    /**
     * Tells each tenant the sum; who knows it already is left alone. The tenants may be of several organisations, so Relevo
     * itself looks and tells, each in a transaction of its own.
     */
    void settle(CustomerId customer) {
        var seats = transactions.reading(RELEVO.reader(), () -> customers.seats(customer));
        int sum = sum(seats);
        seats.keySet().forEach(tenant -> transactions.run(RELEVO.reader(), () -> tell(tenant, customer, sum)));
    }

    /** A tenant that somebody changed meanwhile is told once more; what fails then, too, is left to the night. */
    private void tell(TenantId tenant, CustomerId customer, int sum) {
        if (told(tenant, customer, sum).filter(Outcome.Stale.class::isInstance).isPresent()) {
            told(tenant, customer, sum);
        }
    }

    private Optional<Outcome> told(TenantId tenant, CustomerId customer, int sum) {
        return tenants.find(tenant)
                .filter(now -> now.state().profile().customer().equals(customer))
                .filter(now -> now.state().profile().customerSeats() != sum)
                .map(now -> tenants.handle(
                        RELEVO,
                        tenant,
                        Ids.next(),
                        now.version(),
                        new ChangeProfile(with(now.state().profile(), sum))));
    }

    /** Settles the customers of whom a tenant knows another sum, as after a server that died before it could tell. */
    void settleAll() {
        transactions.reading(RELEVO.reader(), customers::unsettled).forEach(this::settle);
    }

    /** The sum once this tenant has so many seats; in a transaction of its own. */
    int expected(CustomerId customer, TenantId tenant, int seats) {
        return transactions.reading(RELEVO.reader(), () -> {
            var all = customers.seats(customer);
            all.put(tenant, seats);
            return sum(all);
        });
    }

    /** How many tenants the customer has, whoever sees them; in a transaction of its own. */
    int tenants(CustomerId customer) {
        return transactions
                .reading(RELEVO.reader(), () -> customers.seats(customer))
                .size();
    }

    private static int sum(Map<TenantId, Integer> seats) {
        return Math.clamp(seats.values().stream().mapToLong(Integer::longValue).sum(), 0, Integer.MAX_VALUE);
    }

    private static Profile with(Profile profile, int sum) {
        return new Profile(
                profile.name(),
                profile.domain(),
                profile.customer(),
                profile.customerName(),
                profile.seats(),
                sum,
                profile.region(),
                profile.country(),
                profile.city(),
                profile.zone(),
                profile.language());
    }
}
