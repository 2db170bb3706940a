package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.engagement.Ask;
import relevo.app.imports.Choices;
import relevo.app.imports.Upload;
import relevo.app.journal.Acting;
import relevo.app.journal.Tenants;
import relevo.app.table.DateOrder;
import relevo.app.web.Form;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.BarContact;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.Profile;

/** What a colleague changes of a tenant while Relevo or a file changes something else of it. */
@SpringBootTest
class ColleaguesTest {
    private static final SignedIn ADA = new SignedIn(
            UUID.randomUUID(),
            "Ada Robles",
            "ada@faro.example",
            UUID.randomUUID(),
            "Faro",
            true,
            Set.of(Role.ADMINISTRATOR));

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private CustomerSeats seats;

    @Autowired
    private TenantImports imports;

    @Autowired
    private ContactActs contacts;

    @Autowired
    private WorkloadActs services;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private House house;
    private TenantId aurora;

    @BeforeEach
    void a_tenant_whose_customer_has_more_seats_than_it_knows() {
        house = new House(database, transactions, tenants);
        aurora = house.tenant("Aurora", 800);
        house.handle(aurora, new ChangeProfile(with(profile(), "Aurora", 900)));
    }

    @Test
    void stays_when_the_seats_of_the_customer_are_settled() {
        whileAColleagueRenamesIt(() -> seats.settle(profile().customer()));
        assertThat(profile().name()).isEqualTo("Aurora Textil");
        assertThat(profile().customerSeats()).isEqualTo(900);
    }

    @Test
    void stays_when_a_file_is_taken_in_that_does_not_say_it() throws Exception {
        var file = folder.resolve("tenants.csv");
        Files.writeString(file, "Dominio;Puestos\n" + profile().domain() + ";950\n");
        var upload = Upload.of(file, "tenants.csv");
        var choices = new Choices(false, DateOrder.ISO, "");
        whileAColleagueRenamesIt(() -> imports.run(Ids.next(), ADA, upload, choices, read -> {}));
        assertThat(profile().name()).isEqualTo("Aurora Textil");
        assertThat(profile().seats()).isEqualTo(950);
    }

    @Test
    void stays_when_a_contact_is_described_that_the_colleague_bars_from_mails() {
        contacts.add(ask(), aurora.value(), jon("Jon Zubieta"));
        var jon = contact().id();
        whileAColleague(
                () -> bar(jon), () -> contacts.change(ask(), aurora.value(), jon.value(), jon("Jon A. Zubieta")));
        assertThat(contact().doNotContact()).isNotNull();
    }

    @Test
    void stays_when_a_service_is_added_that_the_colleague_adds() {
        var teams = new ServiceId("teams");
        whileAColleague(
                () -> house.handle(aurora, new DescribeService(teams, "Teams", 700, true)),
                () -> assertThatThrownBy(
                                () -> services.add(ask(), aurora.value(), new Typed.OfService("teams", "5", null)))
                        .isInstanceOf(Mistyped.class));
        assertThat(house.standing(aurora).state().service(teams).orElseThrow().seats())
                .isEqualTo(700);
    }

    private void bar(ContactId contact) {
        tenants.handle(
                Acting.relevo(),
                aurora,
                Ids.next(),
                null,
                writing -> List.of(new BarContact(contact, writing.keep("Lo pidió por teléfono"))));
    }

    private static Ask ask() {
        return new Ask(ADA, Ids.next(), null, Locale.of("es"), Form.EMPTY);
    }

    private static Typed.OfContact jon(String name) {
        return new Typed.OfContact(
                "CUSTOMER", name, "jon@aurora.example", null, null, null, "es", null, null, null, null);
    }

    private Contact contact() {
        return house.standing(aurora).state().contacts().values().iterator().next();
    }

    private void whileAColleagueRenamesIt(Runnable work) {
        whileAColleague(() -> house.handle(aurora, new ChangeProfile(with(profile(), "Aurora Textil", 900))), work);
    }

    /** The work has read the tenant and waits for it when the colleague's change is committed. */
    private void whileAColleague(Runnable change, Runnable work) {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = transactions.as(Reader.BACKGROUND, () -> {
                change.run();
                var begun = CompletableFuture.runAsync(work, other);
                await().until(this::somebodyWaits);
                return begun;
            });
            working.join();
        }
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private Profile profile() {
        return house.standing(aurora).state().profile();
    }

    private static Profile with(Profile known, String name, int seats) {
        return new Profile(
                name,
                known.domain(),
                known.customer(),
                known.customerName(),
                seats,
                known.customerSeats(),
                known.region(),
                known.country(),
                known.city(),
                known.zone(),
                known.language());
    }
}
