package relevo.app.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;

/** The demo's people: an operator and two partners with somebody in each role. Their ids are the same everywhere. */
@Component
@Order(DemoCast.ORDER)
public class DemoCast implements ApplicationRunner {
    /** Demo data that stand on these people come later. */
    public static final int ORDER = 10;

    private final Settings settings;
    private final Organisations organisations;
    private final People people;
    private final Transactions transactions;

    DemoCast(Settings settings, Organisations organisations, People people, Transactions transactions) {
        this.settings = settings;
        this.organisations = organisations;
        this.people = people;
        this.transactions = transactions;
    }

    /** Only into an empty house. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            transactions.run(Reader.BACKGROUND, () -> {
                if (organisations.all().isEmpty()) {
                    fill();
                }
            });
        }
    }

    private void fill() {
        var faro = organisation(1, "Faro Operaciones", Organisation.Kind.OPERATOR);
        var nexo = organisation(2, "Nexo Digital", Organisation.Kind.PARTNER);
        var tramontana = organisation(3, "Tramontana Servicios", Organisation.Kind.PARTNER);
        add(0x11, faro, "Inés Arrabal", "es", Role.ENGAGEMENT_MANAGER);
        add(0x12, faro, "Bruno Salvatierra", "es", Role.ENGAGEMENT_MANAGER);
        add(0x13, faro, "Hannah Whitlock", "en", Role.ENGAGEMENT_MANAGER);
        add(0x14, faro, "Rocío Menchaca", "es", Role.TEAM_MANAGER);
        assignment(0x15, faro, "Darío Quiroga", "es", "EMEA");
        assignment(0x16, faro, "Grace Okafor", "en", "AMERICAS");
        assignment(0x17, faro, "Mei Tanaka", "en", "APJ");
        add(0x18, faro, "Tomás Belloch", "es", Role.REQUEST_MANAGER);
        add(0x19, faro, "Laia Fontcuberta", "es", Role.ENGINEER);
        add(0x1a, faro, "Owen Prichard", "en", Role.SPECIALIST);
        add(0x1b, faro, "Nuria Carrasquer", "es", Role.MIGRATION_MANAGER);
        add(0x1c, faro, "Elías Montoro", "es", Role.QUALITY_ANALYST);
        add(0x1d, faro, "Carmen Uribarri", "es", Role.PLAYBOOK_OWNER);
        add(0x1e, faro, "Ada Robles", "es", Role.ADMINISTRATOR);
        add(0x1f, faro, "Julián Etxenike", "es", Role.LEADERSHIP);
        add(0x21, nexo, "Sofía Landa", "es", Role.ENGAGEMENT_MANAGER);
        add(0x22, nexo, "Pablo Rivas", "es", Role.TEAM_MANAGER, Role.ADMINISTRATOR);
        add(0x23, nexo, "Iker Zabaleta", "es", Role.ENGINEER);
        add(0x31, tramontana, "Marc Pujol", "es", Role.ENGAGEMENT_MANAGER);
        add(0x32, tramontana, "Olivia Hart", "en", Role.TEAM_MANAGER);
    }

    private Organisation organisation(int number, String name, Organisation.Kind kind) {
        var organisation = new Organisation(id(number), name, kind);
        organisations.add(organisation);
        return organisation;
    }

    private void add(int number, Organisation organisation, String name, String language, Role... roles) {
        add(number, organisation, name, language, Set.of(roles), Optional.empty());
    }

    private void assignment(int number, Organisation organisation, String name, String language, String region) {
        add(number, organisation, name, language, Set.of(Role.ASSIGNMENT_TEAM), Optional.of(region));
    }

    private void add(
            int number, Organisation at, String name, String language, Set<Role> roles, Optional<String> region) {
        var mail = mail(name, at.name());
        people.add(new Person(id(number), at, name, mail, Locale.of(language), true, true, roles, region));
    }

    /** ines.arrabal@faro.example */
    private static String mail(String name, String organisation) {
        var plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
        var house = organisation.substring(0, organisation.indexOf(' ')).toLowerCase(Locale.ROOT);
        return plain + "@" + house + ".example";
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }
}
