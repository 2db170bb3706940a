package relevo.app.tenant;

import java.util.Map;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
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
     * itself looks and tells, in a transaction of its own.
     */
    void settle(CustomerId customer) {
        transactions.run(RELEVO.reader(), () -> {
            var seats = customers.seats(customer);
            int sum = sum(seats);
            tenants.findAll(seats.keySet()).stream()
                    .filter(standing -> standing.state().profile().customerSeats() != sum)
                    .forEach(standing -> tenants.handle(
                            RELEVO,
                            standing.id(),
                            Ids.next(),
                            null,
                            new ChangeProfile(with(standing.state().profile(), sum))));
        });
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
