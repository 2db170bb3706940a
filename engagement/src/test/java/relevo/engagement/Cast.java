package relevo.engagement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Region;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.ShippedRules;

/** The people and companies of every story; all are invented. */
public final class Cast {
    public static final Rules RULES = ShippedRules.named("completion-enablement");
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final PersonId INES = person("Inés Arrabal");
    public static final PersonId BRUNO = person("Bruno Keller");
    public static final PersonId TOMAS = person("Tomás Ibarra");
    public static final PersonId RUTH = person("Ruth Amador");
    public static final PersonId YARA = person("Yara Nunes");
    public static final PersonId OLAF = person("Olaf Brandt");

    private static final OrganisationId OPERATOR = new OrganisationId(id("Operador Meridiano"));

    /** Engagement manager of Aurora Textil. */
    public static final Actor MANAGER = actor(INES, Role.ENGAGEMENT_MANAGER);
    /** Of the assignment team. */
    public static final Actor ASSIGNMENT = actor(BRUNO, Role.ASSIGNMENT_TEAM);
    /** Inés's team manager. */
    public static final Actor TEAM_MANAGER = actor(TOMAS, Role.TEAM_MANAGER);
    /** Request manager. */
    public static final Actor REQUESTS = actor(RUTH, Role.REQUEST_MANAGER);
    /** Another engagement manager. */
    public static final Actor OTHER_MANAGER = actor(YARA, Role.ENGAGEMENT_MANAGER);
    /** An engineer. */
    public static final Actor ENGINEER = actor(OLAF, Role.ENGINEER);

    public static final Actor RELEVO = new Actor.Clockwork();

    public static final ServiceId EXCHANGE = new ServiceId("exchange");
    public static final ServiceId TEAMS = new ServiceId("teams");
    public static final ServiceId INTUNE = new ServiceId("intune");

    public static final QueueId INACTIVE_EMEA = new QueueId("ftcq-inactive-emea");
    public static final QueueId INACTIVE_APJ = new QueueId("ftcq-inactive-apj");
    public static final QueueId VALIDATION = new QueueId("ftcq-validation");
    public static final EditionId EDITION = new EditionId("edition-one");
    public static final Text WHY = text("why");

    public static final Assignment MANAGES = new Assignment(Role.ENGAGEMENT_MANAGER, INES, null, true);
    public static final Assignment ENGINEERS = new Assignment(Role.ENGINEER, OLAF, EXCHANGE, true);

    private Cast() {}

    public static Profile aurora() {
        return aurora(4000);
    }

    public static Profile aurora(int customerSeats) {
        return aurora(customerSeats, MADRID);
    }

    public static Profile aurora(int customerSeats, ZoneId zone) {
        return new Profile(
                "Aurora Textil",
                "auroratextil.example",
                new CustomerId(id("Aurora")),
                "Grupo Aurora",
                customerSeats,
                customerSeats,
                Region.EMEA,
                "ES",
                null,
                zone,
                "es");
    }

    public static Contact accountTeam(LocalDate confirmed) {
        return new Contact(contact("cuentas"), ContactKind.ACCOUNT_TEAM, text("cuentas"), true, "es", confirmed, null);
    }

    public static Contact customer() {
        return new Contact(contact("Marta Olmo"), ContactKind.CUSTOMER, text("Marta"), true, "es", TODAY, null);
    }

    public static Reading reading(int users) {
        return reading("lynx", users, TODAY.minusDays(1));
    }

    public static Reading reading(String name, int users, LocalDate asOf) {
        return new Reading(new ReadingId(id(name + users + asOf)), users, "LYNX", asOf);
    }

    public static Actor actor(PersonId person, Role... roles) {
        return new Actor.Person(person, OPERATOR, Set.of(roles));
    }

    public static PersonId person(String name) {
        return new PersonId(id(name));
    }

    public static ContactId contact(String name) {
        return new ContactId(id(name));
    }

    public static RequestId request(String name) {
        return new RequestId(id(name));
    }

    public static NoteId note(String name) {
        return new NoteId(id(name));
    }

    public static MessageId message(String name) {
        return new MessageId(id(name));
    }

    public static MoveId move(String name) {
        return new MoveId(id(name));
    }

    public static Text text(String name) {
        return new Text(new ContentId(id(name)), name);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
