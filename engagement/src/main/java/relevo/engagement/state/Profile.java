package relevo.engagement.state;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.CustomerId;

/**
 * What a tenant is.
 *
 * @param seats paid seats of the tenant, 0 where unknown
 * @param customerSeats paid seats of all the customer's tenants together
 * @param language of the mails to the customer, {@code es} or {@code en}
 */
public record Profile(
        String name,
        String domain,
        CustomerId customer,
        String customerName,
        int seats,
        int customerSeats,
        Region region,
        String country,
        @Nullable String city,
        ZoneId zone,
        String language) {}
