package relevo.app.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request says; two that say the same are one request filed twice.
 *
 * @param domain of the tenant, in lower case
 * @param language of the answer, {@code es} or {@code en}
 * @param services the names of the services wanted
 * @param launch the planned launch date
 * @param partner the partner that is engaged, or empty
 */
public record Details(
        Requestor requestor,
        String contact,
        String mail,
        String customer,
        String domain,
        String country,
        String state,
        String city,
        String language,
        List<String> services,
        @Nullable LocalDate launch,
        String purchase,
        String mailSystem,
        boolean migration,
        String partner,
        String comments) {
    public Details {
        services = List.copyOf(services);
    }
}
