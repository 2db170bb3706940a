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
    private final Customers customers;
    private final Tenants tenants;
    private final Transactions transactions;

    CustomerSeats(Customers customers, Tenants tenants, Transactions transactions) {
        this.customers = customers;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    /** Tells each tenant the sum, as far as the one who acts sees them; who knows it already is left alone. */
    void settle(Acting acting, CustomerId customer) {
        transactions.run(acting.reader(), () -> {
            var seats = customers.seats(customer);
            int sum = sum(seats);
            tenants.findAll(seats.keySet()).stream()
                    .filter(standing -> standing.state().profile().customerSeats() != sum)
                    .forEach(standing -> tenants.handle(
                            acting,
                            standing.id(),
                            Ids.next(),
                            null,
                            new ChangeProfile(with(standing.state().profile(), sum))));
        });
    }

    /** The sum once this tenant has so many seats; within a transaction. */
    int expected(CustomerId customer, TenantId tenant, int seats) {
        var all = customers.seats(customer);
        all.put(tenant, seats);
        return sum(all);
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
