package relevo.app.tenant;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.CustomerId;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;

/** What a tenant is, as somebody typed it; the customer by name. */
record Description(
        String name,
        String domain,
        String customer,
        int seats,
        Region region,
        String country,
        @Nullable String city,
        ZoneId zone,
        String language) {
    static Description of(Typed.OfTenant typed, Words words) {
        var check = new Check();
        var name = check.required(typed.name(), "name");
        var domain = check.domain(typed.domain(), "domain");
        var customer = check.text(typed.customer(), "customer");
        var seats = check.seats(typed.seats(), "seats");
        var region = check.needed(typed.region(), "region", words::region);
        var country = check.needed(typed.country(), "country", Words::country);
        var city = check.text(typed.city(), "city");
        var zone = check.needed(typed.zone(), "zone", Words::zone);
        var language = check.needed(typed.language(), "language", Words::language);
        check.done();
        return new Description(
                name,
                domain,
                customer.isEmpty() ? name : customer,
                seats,
                region.orElseThrow(),
                country.orElseThrow(),
                city.isEmpty() ? null : city,
                zone.orElseThrow(),
                language.orElseThrow());
    }

    Profile profile(CustomerId customerId, int customerSeats) {
        return new Profile(
                name, domain, customerId, customer, seats, customerSeats, region, country, city, zone, language);
    }
}
