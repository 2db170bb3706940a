package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.imports.Choices;
import relevo.app.imports.Counts;
import relevo.app.imports.Flaws;
import relevo.app.imports.Import;
import relevo.app.imports.ImportState;
import relevo.app.imports.Imports;
import relevo.app.imports.Upload;
import relevo.app.journal.Acting;
import relevo.app.journal.Contents;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.app.table.DateOrder;
import relevo.app.web.SignedIn;
import relevo.app.web.Statements;
import relevo.engagement.Role;
import relevo.engagement.command.CustodyCommand.Assign;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;
import relevo.engagement.state.TenantState;

@SpringBootTest
class TenantImportTest {
    private static final String HEADER =
            "Dominio;Nombre;Cliente;Puestos;Región;País;Zona horaria;Idioma;Servicio;Puestos del servicio;"
                    + "Migración de datos;Contacto;Correo del contacto;Tipo de contacto;Cola;Administrador\n";
    private static final SignedIn ADA = new SignedIn(
            UUID.randomUUID(),
            "Ada Robles",
            "ada@faro.example",
            UUID.randomUUID(),
            "Faro",
            true,
            Set.of(Role.ADMINISTRATOR));
    private static final String CONTACTS = "Dominio;Contacto;Correo del contacto;Tipo de contacto;"
            + "Teléfono del contacto;Idioma del contacto;Contacto confirmado\n";
    private static final String PEOPLE = "Dominio;Contacto;Correo del contacto;Ingeniero;Cola\n";
    private static final int MOST_STATEMENTS = 25;
    private static final ContactDetails FULL = full("Jon Zubieta", "+34 600 000 001");
    private final String aurora = "aurora-" + Ids.next() + ".example";
    private final String moda = "moda-" + Ids.next() + ".example";
    private final String group = "Grupo " + Ids.next();

    @TempDir
    private Path folder;

    @Autowired
    private TenantImports taking;

    @Autowired
    private Imports imports;

    @Autowired
    private Flaws flaws;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Contents contents;

    @Autowired
    private Transactions transactions;

    @Autowired
    private CustomerSeats seats;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MessageSource texts;

    @Test
    void a_file_of_tenants_services_and_contacts_is_taken_in() throws Exception {
        var done = take(false, first(), teams(), second());
        assertThat(done.state()).isEqualTo(ImportState.TAKEN);
        assertThat(done.counts()).isEqualTo(new Counts(3, 3, 0, 0, 0));
        var state = state(aurora);
        assertThat(state.profile().region()).isEqualTo(Region.EMEA);
        assertThat(state.profile().country()).isEqualTo("ES");
        assertThat(state.services()).containsOnlyKeys(new ServiceId("exchange"), new ServiceId("teams"));
        assertThat(state.contacts().values())
                .singleElement()
                .satisfies(contact -> assertThat(contact.kind()).isEqualTo(ContactKind.ACCOUNT_TEAM));
        assertThat(state.custody().holder()).isEqualTo(new Holder.ByQueue(new QueueId("ftcq-validation")));
    }

    @Test
    void a_customers_seats_are_those_of_its_tenants_together() throws Exception {
        take(false, first(), second());
        assertThat(state(aurora).profile().customerSeats()).isEqualTo(950);
        assertThat(state(moda).profile().customerSeats()).isEqualTo(950);
        assertThat(state(moda).profile().customer())
                .isEqualTo(state(aurora).profile().customer());
        take(false, moda + ";;;250;;;;;;;;;;;;");
        assertThat(state(aurora).profile().customerSeats()).isEqualTo(1050);
    }

    @Test
    void a_partners_file_counts_the_seats_of_tenants_that_the_partner_does_not_see() throws Exception {
        take(false, first(), second());
        var house = new House(database, transactions, tenants);
        var partner = house.hire(house.partner(), "Sofía Landa", Role.ADMINISTRATOR, Role.ENGINEER);
        var tenant = reading(() -> tenants.byDomain(Set.of(moda)).get(moda));
        house.handle(tenant, new Assign(new Assignment(Role.ENGINEER, new PersonId(partner.person()), null, true)));
        take(partner, false, HEADER, moda + ";;;250;;;;;;;;;;;;");
        assertThat(state(moda).profile().customerSeats()).isEqualTo(1050);
        assertThat(state(aurora).profile().customerSeats()).isEqualTo(1050);
    }

    @Test
    void what_a_dying_server_left_unsettled_is_settled_at_night() throws Exception {
        take(false, first(), second());
        var tenant = reading(() -> tenants.byDomain(Set.of(moda)).get(moda));
        var now = state(moda).profile();
        new House(database, transactions, tenants)
                .handle(
                        tenant,
                        new ChangeProfile(new Profile(
                                now.name(),
                                now.domain(),
                                now.customer(),
                                now.customerName(),
                                250,
                                now.customerSeats(),
                                now.region(),
                                now.country(),
                                now.city(),
                                now.zone(),
                                now.language())));
        seats.settleAll();
        assertThat(state(moda).profile().customerSeats()).isEqualTo(1050);
        assertThat(state(aurora).profile().customerSeats()).isEqualTo(1050);
    }

    @Test
    void the_same_again_changes_nothing() throws Exception {
        take(false, first(), teams(), second());
        var before = state(aurora);
        var again = take(false, first(), teams(), second());
        assertThat(again.counts()).isEqualTo(new Counts(3, 0, 3, 0, 0));
        assertThat(state(aurora)).isEqualTo(before);
    }

    @Test
    void what_is_new_changes_the_tenant_and_what_is_empty_stays() throws Exception {
        take(false, first());
        var done = take(false, aurora + ";Aurora Textil S.A.;;;;;;;Exchange;820;;;;;;");
        assertThat(done.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
        assertThat(state(aurora).profile().name()).isEqualTo("Aurora Textil S.A.");
        assertThat(state(aurora).profile().seats()).isEqualTo(800);
        assertThat(state(aurora)
                        .service(new ServiceId("exchange"))
                        .orElseThrow()
                        .seats())
                .isEqualTo(820);
    }

    @Test
    void empty_cells_leave_a_contact_as_it_is() throws Exception {
        take(false, first());
        var known = describe(FULL, ContactKind.ACCOUNT_TEAM);
        var done = takeContacts(aurora + ";Jon Zubieta;JON@cuentas.example;;;;");
        assertThat(done.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0));
        assertThat(state(aurora).contacts().values()).containsExactly(known);
    }

    @Test
    void a_cell_changes_what_it_says_of_a_contact_and_nothing_else() throws Exception {
        take(false, first());
        var known = describe(FULL, ContactKind.PARTNER);
        takeContacts(aurora + ";Jon Zubieta;jon@cuentas.example;;+34 600 000 002;;");
        assertThat(details()).isEqualTo(full("Jon Zubieta", "+34 600 000 002"));
        takeContacts(aurora + ";Jon Zubieta;jon@cuentas.example;;;en;");
        takeContacts(aurora + ";Jon A. Zubieta;jon@cuentas.example;;;;");
        assertThat(details()).isEqualTo(full("Jon A. Zubieta", "+34 600 000 002"));
        assertThat(contact()).satisfies(now -> {
            assertThat(now.id()).isEqualTo(known.id());
            assertThat(now.kind()).isEqualTo(ContactKind.PARTNER);
            assertThat(now.language()).isEqualTo("en");
            assertThat(now.confirmed()).isEqualTo(known.confirmed());
        });
    }

    @Test
    void two_people_behind_one_address_stay_two_and_one_in_two_rows_stays_one() throws Exception {
        var rows = new String[] {
            aurora + ";Jon;equipo@cuentas.example;;+34 1;;",
            aurora + ";Ane;equipo@cuentas.example;;;;",
            aurora + ";Jon;equipo@cuentas.example;;;en;"
        };
        take(false, aurora + ";Aurora;" + group + ";1;EMEA;ES;Europe/Madrid;es;;;;;;;;");
        assertThat(takeContacts(rows).counts().corrected()).isEqualTo(3);
        assertThat(state(aurora).contacts()).hasSize(2);
        assertThat(takeContacts(rows).counts().unchanged()).isEqualTo(3);
        assertThat(state(aurora).contacts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "0, 2, 1", "1, 0, 2", "1, 2, 0", "2, 0, 1", "2, 1, 0"})
    void who_is_named_with_an_address_is_nobody_else_in_whatever_order_rows_stand(int first, int second, int third)
            throws Exception {
        var rows = new String[] {
            aurora + ";Jon;equipo@cuentas.example;;+34 1;;",
            aurora + ";Ane;equipo@cuentas.example;;+34 2;;",
            aurora + ";Jon;equipo@cuentas.example;;;en;"
        };
        take(false, aurora + ";Aurora;" + group + ";1;EMEA;ES;Europe/Madrid;es;;;;;;;;");
        takeContacts(rows[first], rows[second], rows[third]);
        assertThat(state(aurora).contacts()).hasSize(2);
        assertThat(takeContacts(rows).counts().unchanged()).isEqualTo(3);
    }

    @Test
    void people_are_assigned_by_role_to_a_service_or_to_the_whole_tenant_and_once() throws Exception {
        var header =
                "Dominio;Nombre;Cliente;Puestos;Región;País;Zona horaria;Idioma;Servicio;Ingeniero;Especialista;Titular\n";
        var rows = new String[] {
            aurora + ";Aurora;" + group + ";800;EMEA;ES;Europe/Madrid;es;Exchange;laia.fontcuberta@faro.example;;sí",
            aurora + ";".repeat(10) + "owen.prichard@faro.example;"
        };
        assertThat(takeFile(false, header, rows).state()).isEqualTo(ImportState.TAKEN);
        assertThat(state(aurora).custody().assignments())
                .extracting(each -> each.role() + " " + each.service() + " " + each.primary())
                .containsExactlyInAnyOrder("ENGINEER exchange true", "SPECIALIST null false");
        assertThat(takeFile(false, header, rows).counts().unchanged()).isEqualTo(2);
        var rival = aurora + ";;;;;;;;Exchange;iker.zabaleta@nexo.example;;sí";
        var refused = takeFile(false, header, rival);
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(reasons(refused)).singleElement().asString().startsWith("Ya hay otra persona titular");
        var stranger = takeFile(false, header, aurora + ";".repeat(9) + "ines.arrabal@faro.example;;");
        assertThat(reasons(stranger)).singleElement().asString().startsWith("No hay ningún ingeniero en activo");
    }

    @Test
    void a_tenant_that_is_there_is_named_by_its_id_too() throws Exception {
        take(false, first());
        var id = transactions.reading(
                Reader.BACKGROUND, () -> tenants.byDomain(List.of(aurora)).get(aurora));
        var done = take(false, id + ";Aurora Nueva;;;;;;;;;;;;;;");
        assertThat(done.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
        assertThat(state(aurora).profile().name()).isEqualTo("Aurora Nueva");
        assertThat(state(aurora).profile().domain()).isEqualTo(aurora);
        var unknown = take(false, UUID.randomUUID() + ";Nadie;" + group + ";1;EMEA;ES;Europe/Madrid;es;;;;;;;;");
        assertThat(reasons(unknown))
                .singleElement()
                .asString()
                .startsWith("No hay ningún inquilino con el identificador");
    }

    @Test
    void one_bad_row_keeps_all_out_unless_one_says_otherwise() throws Exception {
        var bad = moda + ";Moda;" + group + ";150;Luna;PT;Europe/Lisbon;en;;;;;;;;";
        assertThat(take(false, first(), bad).state()).isEqualTo(ImportState.REFUSED);
        assertThat(known(aurora)).isFalse();
        assertThat(take(true, first(), bad).counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
        assertThat(known(aurora)).isTrue();
        assertThat(known(moda)).isFalse();
    }

    @Test
    void a_domain_that_is_taken_keeps_all_out_unless_one_says_otherwise() throws Exception {
        take(false, first());
        var house = new House(database, transactions, tenants);
        var partner = house.hire(house.partner(), "Sofía Landa", Role.ADMINISTRATOR);
        var refused = take(partner, false, HEADER, first(), second());
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(known(moda)).isFalse();
        var taken = take(partner, true, HEADER, first(), second());
        assertThat(taken.state()).isEqualTo(ImportState.TAKEN);
        assertThat(taken.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
        assertThat(reasons(taken)).singleElement().asString().contains(aurora);
        assertThat(known(moda)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aurora;A;;1;EMEA;ES;Europe/Madrid;es;;;;;;;; | Línea 2, columna 1 («Dominio»): «aurora» no es un dominio. Escríbalo como auroratextil.example. | Line 2, column 1 (“Dominio”): “aurora” is not a domain. Write it as auroratextil.example.",
                "DOM;A;;1;Luna;ES;Europe/Madrid;es;;;;;;;; | Línea 2, columna 5 («Región»): No hay ninguna región «Luna». Use AMERICAS, APJ o EMEA. | Line 2, column 5 (“Región”): There is no region “Luna”. Use AMERICAS, APJ or EMEA.",
                "DOM;A;;1;EMEA;Atlántida;Europe/Madrid;es;;;;;;;; | Línea 2, columna 6 («País»): No hay ningún país «Atlántida». Use su código de dos letras (ES) o su nombre. | Line 2, column 6 (“País”): There is no country “Atlántida”. Use its two-letter code (ES) or its name.",
                "DOM;A;;1;EMEA;ES;Madrid;es;;;;;;;; | Línea 2, columna 7 («Zona horaria»): «Madrid» no es una zona horaria. Escríbala como Europe/Madrid. | Line 2, column 7 (“Zona horaria”): “Madrid” is not a time zone. Write it as Europe/Madrid.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;fr;;;;;;;; | Línea 2, columna 8 («Idioma»): Relevo no escribe en «fr». Use es o en. | Line 2, column 8 (“Idioma”): Relevo does not write in “fr”. Use es or en.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;X;1;quizá;;;;; | Línea 2, columna 11 («Migración de datos»): «quizá» no es ni sí ni no. Escriba sí o no. | Line 2, column 11 (“Migración de datos”): “quizá” is neither yes nor no. Write yes or no.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;;;;;a@b.example;;; | Línea 2, columna 13 («Correo del contacto»): Falta el nombre del contacto «a@b.example». Rellene la columna del contacto. | Line 2, column 13 (“Correo del contacto”): The name of the contact “a@b.example” is missing. Fill in the contact’s column.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;;;;Ana;ana;;; | Línea 2, columna 13 («Correo del contacto»): «ana» no es una dirección de correo. Escríbala como marta.soler@auroratextil.example. | Line 2, column 13 (“Correo del contacto”): “ana” is not a mail address. Write it as marta.soler@auroratextil.example.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;;;;Ana;ana@exa_mple.org;;; | Línea 2, columna 13 («Correo del contacto»): «ana@exa_mple.org» no es una dirección de correo. Escríbala como marta.soler@auroratextil.example. | Line 2, column 13 (“Correo del contacto”): “ana@exa_mple.org” is not a mail address. Write it as marta.soler@auroratextil.example.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;;;;Ana;;tía;; | Línea 2, columna 14 («Tipo de contacto»): No hay ningún tipo de contacto «tía». Use cliente, socio o equipo de cuentas. | Line 2, column 14 (“Tipo de contacto”): There is no kind of contact “tía”. Use customer, partner or account team.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;;;;;;;La cola; | Línea 2, columna 15 («Cola»): No hay ninguna cola «La cola». Escriba su nombre completo, por ejemplo FTCQ Validation, o deje la celda vacía. | Line 2, column 15 (“Cola”): There is no queue “La cola”. Write its full name, for example FTCQ Validation, or leave the cell empty.",
                "DOM;A;;1;EMEA;ES;Europe/Madrid;es;;;;;;;;no@uno.example | Línea 2, columna 16 («Administrador»): No hay ningún administrador de la interacción activo con el correo «no@uno.example». Compruebe el correo, o pida que se dé de alta a la persona con esa función. | Line 2, column 16 (“Administrador”): There is no active engagement manager with the mail address “no@uno.example”. Check the address, or ask for the person to be added with that role.",
                "DOM;A;;1;;ES;Europe/Madrid;es;;;;;;;; | Línea 2, columna 5 («Región»): El inquilino «DOM» es nuevo y falta su región. Añádala en una de sus filas. | Line 2, column 5 (“Región”): The tenant “DOM” is new and its region is missing. Add it in one of its rows."
            })
    void each_flaw_is_said_in_full(String row, String spanish, String english) throws Exception {
        var done = take(false, row.replace("DOM", aurora));
        assertThat(sentences(done, "es")).containsExactly(spanish.replace("DOM", aurora));
        assertThat(sentences(done, "en")).containsExactly(english.replace("DOM", aurora));
    }

    @Test
    void rows_of_a_tenant_that_disagree_are_told() throws Exception {
        var done = take(false, first(), aurora + ";Otra;;;;;;;;;;;;;;");
        assertThat(sentences(done, "es"))
                .containsExactly("Línea 3, columna 2 («Nombre»): Aquí dice «Otra» y en la línea 2 del mismo inquilino,"
                        + " «Aurora Textil». Escriba lo mismo o deje vacía una de las dos.");
    }

    @Test
    void the_example_can_be_taken_in() throws Exception {
        var done = takeFile(false, example(), exampleRows());
        assertThat(reasons(done)).isEmpty();
        assertThat(done.counts()).isEqualTo(new Counts(3, 3, 0, 0, 0));
        assertThat(takeFile(false, example(), exampleRows()).counts()).isEqualTo(new Counts(3, 0, 3, 0, 0));
        assertThat(state(aurora).services()).containsOnlyKeys(new ServiceId("exchange"), new ServiceId("teams"));
        assertThat(state(aurora).contacts().values())
                .extracting(Contact::kind)
                .containsExactlyInAnyOrder(ContactKind.CUSTOMER, ContactKind.ACCOUNT_TEAM);
        assertThat(state(aurora).custody().assignments()).hasSize(1);
        assertThat(state(moda).profile().customerSeats()).isEqualTo(950);
    }

    private String example() {
        return Arrays.stream(TenantColumn.values())
                .map(column -> texts.getMessage("tenantfile.example." + column, null, Locale.of("es")))
                .collect(Collectors.joining(";", "", "\n"));
    }

    /** Of this test's own tenants: tests share a database. */
    private String[] exampleRows() {
        return ExampleRows.ROWS.stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(";")))
                .map(row -> row.replace("auroratextil.example;", aurora + ";")
                        .replace("auroramoda.example;", moda + ";")
                        .replace("Grupo Aurora", group))
                .toArray(String[]::new);
    }

    private Import takeContacts(String... rows) throws IOException {
        return takeFile(false, CONTACTS, rows);
    }

    /** Says all that can be said of the tenant's only contact. */
    private Contact describe(ContactDetails details, ContactKind kind) {
        var acting = new Acting(ADA.actor(), ADA.reader());
        var id = contact().id();
        assertThat(tenants.handle(acting, tenant(), Ids.next(), null, writing -> {
                    var kept = writing.keep(details.written());
                    var day = LocalDate.of(2026, 11, 2);
                    return List.of(new DescribeContact(new Contact(id, kind, kept, true, "es", day, null)));
                }))
                .isInstanceOf(Outcome.Done.class);
        return contact();
    }

    private Contact contact() {
        return state(aurora).contacts().values().iterator().next();
    }

    private ContactDetails details() {
        var kept = contact().details().id();
        return reading(
                () -> contents.read(tenant(), kept).map(ContactDetails::read).orElseThrow());
    }

    private TenantId tenant() {
        return reading(
                () -> tenants.byDomain(Set.of(aurora)).values().iterator().next());
    }

    private static ContactDetails full(String name, String phone) {
        return new ContactDetails(
                name, "jon@cuentas.example", phone, "Director", "Ventas", "ES", "Europe/Madrid", "Grupo");
    }

    @Test
    void rows_of_a_service_that_disagree_are_told() throws Exception {
        var again = aurora + ";;;;;;;;Teams;20;sí;;;;;";
        assertThat(sentences(take(false, first(), teams(), again), "es"))
                .containsExactly(
                        "Línea 4, columna 10 («Puestos del servicio»): Aquí dice «20» y en la línea 3 del mismo"
                                + " inquilino, «750». Escriba lo mismo o deje vacía una de las dos.");
        assertThat(take(false, first(), teams(), aurora + ";;;;;;;;Teams;750;;;;;;")
                        .state())
                .isEqualTo(ImportState.TAKEN);
    }

    @Test
    void two_services_never_share_an_id_and_one_without_letters_has_none() throws Exception {
        assertThat(sentences(take(false, first(), service("C++"), service("C#"), service("🎉")), "es"))
                .containsExactly(
                        "Línea 4, columna 9 («Servicio»): «C#» y «C++» tendrían el mismo identificador, porque solo"
                                + " cuentan letras y cifras. Escriba un nombre que se distinga por ellas.",
                        "Línea 5, columna 9 («Servicio»): «🎉» no tiene ninguna letra ni cifra. Escriba el nombre del"
                                + " servicio.");
        take(false, first(), service("C++"));
        assertThat(sentences(take(false, service("C#")), "en"))
                .containsExactly("Line 2, column 9 (“Servicio”): “C#” and “C++” would have the same id, because only"
                        + " letters and digits count for it. Write a name that differs in those.");
        assertThat(take(false, service("C++")).state()).isEqualTo(ImportState.TAKEN);
    }

    private String service(String name) {
        return aurora + ";;;;;;;;" + name + ";;;;;;;";
    }

    @Test
    void what_the_pages_do_not_take_a_file_does_not_bring_in_either() throws Exception {
        var rest = ";;1;EMEA;ES;Europe/Madrid;es;";
        var done = take(
                false,
                aurora + ";" + "x".repeat(5_000) + rest + ";;;;;;;",
                "b" + aurora + ";Au\u0001rora" + rest + ";;;;;;;",
                "c" + aurora + ";\"Aurora\nTextil\"" + rest + ";;;;;;;",
                "d" + aurora + ";Aurora" + rest + "y".repeat(400) + ";;;;;;;",
                "e" + aurora + ";Aurora;;2147483647;EMEA;ES;Europe/Madrid;es;;;;;;;;",
                "f".repeat(300) + ".example;Aurora" + rest + ";;;;;;;",
                "a..b2;Aurora" + rest + ";;;;;;;");
        assertThat(reasons(done).stream().distinct())
                .containsExactly(
                        "Es demasiado largo: caben 200 letras.",
                        "Hay un carácter que no se puede guardar, o un salto de línea. Escríbalo de nuevo sin copiarlo.",
                        "Son demasiados puestos: el mayor número que se admite es 999999999. Compruebe la cifra.",
                        "«" + "f".repeat(300) + ".example» no es un dominio. Escríbalo como auroratextil.example.",
                        "«a..b2» no es un dominio. Escríbalo como auroratextil.example.");
    }

    @Test
    void nobody_is_confirmed_on_a_day_to_come() throws Exception {
        var header = HEADER.strip() + ";Contacto confirmado\n";
        var done = take(ADA, false, header, first() + ";2099-01-01");
        assertThat(sentences(done, "es")).singleElement().asString().contains("2099", "aún no ha llegado");
        assertThat(known(aurora)).isFalse();
    }

    /** A day that has begun elsewhere, but not where the tenant is; the row says nothing of where that is. */
    @Test
    void nobody_is_confirmed_on_a_day_that_has_not_come_to_the_tenant() throws Exception {
        var zone = "Pacific/Pago_Pago";
        take(false, first().replace("Europe/Madrid", zone));
        var tomorrow = LocalDate.now(ZoneId.of(zone)).plusDays(1);
        var rows = new String[] {
            aurora + ";Ane Lasa;ane@cuentas.example;;;;", aurora + ";Jon Zubieta;jon@cuentas.example;;;;" + tomorrow
        };
        var refused = takeContacts(rows);
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.counts()).isEqualTo(new Counts(2, 0, 0, 0, 2));
        assertThat(sentences(refused, "es"))
                .containsExactly("Línea 3, columna 7 («Contacto confirmado»): El " + tomorrow
                        + " aún no ha llegado. Escriba el día en que alguien confirmó los datos, hoy o antes.");
        assertThat(sentences(takeFile(true, CONTACTS, rows), "en"))
                .containsExactly(
                        "Line 3, column 7 (“Contacto confirmado”): " + tomorrow + " is still to come. Write the"
                                + " day on which somebody confirmed the details, today or earlier.");
        assertThat(state(aurora).contacts()).hasSize(1);
    }

    @Test
    void all_rows_of_a_tenant_that_is_not_taken_count_as_bad() throws Exception {
        var rows = new String[] {aurora + ";;;;;;;;Exchange;1;;;;;;", aurora + ";;;;;;;;Teams;1;;;;;;"};
        assertThat(take(false, rows).counts()).isEqualTo(new Counts(2, 0, 0, 0, 2));
        take(false, first());
        var house = new House(database, transactions, tenants);
        var partner = house.hire(house.partner(), "Sofía Landa", Role.ADMINISTRATOR);
        assertThat(take(partner, false, HEADER, first(), teams()).counts()).isEqualTo(new Counts(2, 0, 0, 0, 2));
        assertThat(take(partner, true, HEADER, first(), teams(), second()).counts())
                .isEqualTo(new Counts(3, 1, 0, 0, 2));
    }

    @Test
    void the_rows_of_a_tenant_ask_the_database_together() throws Exception {
        take(false, first());
        takeFile(false, PEOPLE, people(30));
        var few = Statements.during(() -> retake(people(3)));
        assertThat(few).hasSizeLessThan(MOST_STATEMENTS);
        assertThat(Statements.during(() -> retake(people(30)))).hasSameSizeAs(few);
    }

    /** Nothing of it is new. */
    private void retake(String... rows) {
        try {
            assertThat(takeFile(false, PEOPLE, rows).counts().unchanged()).isEqualTo(rows.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] people(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> aurora + ";Ane " + each + ";ane." + each
                        + "@cuentas.example;laia.fontcuberta@faro.example;FTCQ Not Ready")
                .toArray(String[]::new);
    }

    private String first() {
        return aurora + ";Aurora Textil;" + group
                + ";800;EMEA;España;Europe/Madrid;español;Exchange;800;no;Jon Zubieta;jon@cuentas.example;"
                + "Equipo de cuentas;;";
    }

    private String teams() {
        return aurora + ";;;;;;;;Teams;750;sí;;;;;";
    }

    private String second() {
        return moda + ";Aurora Moda;" + group + ";150;EMEA;PT;Europe/Lisbon;en;Intune;150;;;;;FTCQ Not Ready;";
    }

    private Import take(boolean skipBad, String... rows) throws IOException {
        return takeFile(skipBad, HEADER, rows);
    }

    private List<String> reasons(Import done) {
        return reading(() -> flaws.first(done.id(), 100)).stream()
                .map(flaw -> flaw.reason(texts, Locale.of("es")))
                .toList();
    }

    private Import takeFile(boolean skipBad, String header, String... rows) throws IOException {
        return take(ADA, skipBad, header, rows);
    }

    private Import take(SignedIn who, boolean skipBad, String header, String... rows) throws IOException {
        var file = folder.resolve("tenants.csv");
        Files.writeString(file, header + String.join("\n", rows));
        var choices = new Choices(skipBad, DateOrder.ISO, "");
        var id = taking.run(Ids.next(), who, Upload.of(file, "tenants.csv"), choices, read -> {});
        return reading(() -> imports.find(id).orElseThrow());
    }

    private List<String> sentences(Import done, String language) {
        return reading(() -> flaws.first(done.id(), 100)).stream()
                .map(flaw -> flaw.sentence(texts, Locale.of(language)))
                .toList();
    }

    private boolean known(String domain) {
        return reading(() -> !tenants.byDomain(Set.of(domain)).isEmpty());
    }

    private TenantState state(String domain) {
        return reading(() -> tenants.findAll(tenants.byDomain(Set.of(domain)).values())
                .getFirst()
                .state());
    }

    private <T> T reading(Supplier<T> work) {
        return transactions.reading(Reader.BACKGROUND, work);
    }
}
