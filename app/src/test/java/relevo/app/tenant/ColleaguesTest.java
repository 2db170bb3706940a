package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
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
import relevo.app.imports.Choices;
import relevo.app.imports.Upload;
import relevo.app.journal.Tenants;
import relevo.app.table.DateOrder;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.id.TenantId;
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

    /** The work has read the tenant and waits for it when the colleague's change is committed. */
    private void whileAColleagueRenamesIt(Runnable work) {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = transactions.as(Reader.BACKGROUND, () -> {
                house.handle(aurora, new ChangeProfile(with(profile(), "Aurora Textil", 900)));
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
