package relevo.app.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.request.Details;
import relevo.app.request.Requestor;
import relevo.app.request.Status;

/** The requests that wait when the demonstration begins. */
@Component
class Wishes {
    private final Props props;

    Wishes(Props props) {
        this.props = props;
    }

    void file(Company company) {
        var first = file(company, "ines.arrabal@faro.example", 6, spanish("Cerámicas Alborán", "Celia Montoya", 45));
        hold(company, first, "request.hold");
        file(company, "ines.arrabal@faro.example", 3, spanish("Naviera Guadarranque", "Andrés Villalba", 60));
        var wish = english("Larkfield Dairies", "Joanna Pell", 30);
        file(company, "hannah.whitlock@faro.example", 2, wish);
        file(company, "hannah.whitlock@faro.example", 1, wish);
        file(company, "tomas.belloch@faro.example", 1, spanish("Bodegas Tres Lindes", "Rosa Iturbe", 90));
    }

    private UUID file(Company company, String by, int daysAgo, Details details) {
        var id = Ids.next();
        var at = props.clock().instant().minus(Duration.ofDays(daysAgo));
        props.requests().filed(id, company.person(by).signedIn(), at, details);
        return id;
    }

    private void hold(Company company, UUID id, String why) {
        var at = props.clock().instant().minus(Duration.ofDays(4));
        var said = props.texts().getMessage("demo." + why, null, java.util.Locale.of("es"));
        props.requests().answered(id, company.requests().signedIn(), at, Status.ON_HOLD_PENDING_REQUESTOR, said, null);
    }

    private Details spanish(String customer, String contact, int launchInDays) {
        return wish(customer, contact, "España", "Sevilla", "es", launchInDays);
    }

    private Details english(String customer, String contact, int launchInDays) {
        return wish(customer, contact, "Ireland", "Cork", "en", launchInDays);
    }

    private Details wish(
            String customer, String contact, String country, String city, String language, int launchInDays) {
        var domain = Plain.of(customer).replace(" ", "") + ".example";
        return new Details(
                Requestor.CUSTOMER,
                contact,
                Plain.mail(contact, domain),
                customer,
                domain,
                country,
                "",
                city,
                language,
                List.of("Teams", "SharePoint"),
                LocalDate.ofInstant(props.clock().instant(), ZoneOffset.UTC).plusDays(launchInDays),
                "",
                "",
                false,
                "",
                "");
    }
}
