package relevo.app.tenant;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.TenantId;

/** The customers of the tenants that a reader may see; to be called within a transaction. */
@Component
class Customers {
    private final JdbcClient database;

    Customers(JdbcClient database) {
        this.database = database;
    }

    /** The customer of that name; a new one where there is none. */
    CustomerId named(String name, Map<String, CustomerId> justMade) {
        return justMade.computeIfAbsent(
                name.strip().toLowerCase(Locale.ROOT), made -> known(name).orElseGet(() -> new CustomerId(Ids.next())));
    }

    /** The customer of that name, whatever its case; found by the name's longest word, which an index serves. */
    Optional<CustomerId> known(String name) {
        var longest = SearchWords.of(name).stream().max(Comparator.comparingInt(String::length));
        return longest.flatMap(word -> database.sql("""
                        select t.customer_id
                          from tenant_word w join tenant t on t.tenant_id = w.tenant_id
                         where w.word = ? and lower(t.customer_name) = lower(?) order by t.tenant_id limit 1
                        """)
                .params(word, name.strip())
                .query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
                .optional());
    }

    /** Seats by tenant, in the order of their ids. */
    Map<TenantId, Integer> seats(CustomerId customer) {
        var seats = new LinkedHashMap<TenantId, Integer>();
        database.sql("select tenant_id, seats from tenant where customer_id = ? order by tenant_id")
                .param(customer.value())
                .query(row -> {
                    seats.put(new TenantId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return seats;
    }

    /** Those of whom some tenant doesn't know the seats of all together. */
    List<CustomerId> unsettled() {
        return database.sql("""
                        select customer_id from tenant
                         group by customer_id
                        having min(customer_seats) <> least(sum(seats), 2147483647)
                            or max(customer_seats) <> least(sum(seats), 2147483647)
                        """)
                .query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
                .list();
    }
}
