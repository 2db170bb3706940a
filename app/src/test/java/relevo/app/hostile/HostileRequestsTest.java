package relevo.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;

/** Whatever comes in by HTTP is answered: in time, with a sentence, and with what was typed. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"relevo.demo.story=true", "relevo.hostile=true"})
class HostileRequestsTest {
    private static final long SEED = Long.getLong("relevo.seed", 20261125L);
    private static final boolean LONG = Boolean.getBoolean("relevo.long");
    private static final int COUNT = Integer.getInteger("relevo.hostile.count", LONG ? 100_000 : 5_000);
    private static final String MOST = "Inés Arrabal";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    /** She manages the tenants; with every role she gets past each check of roles, to what lies behind it. */
    @BeforeEach
    void one_person_may_do_everything() {
        transactions.run(Reader.BACKGROUND, () -> {
            for (Role role : Role.values()) {
                database.sql("insert into person_roles (person_id, role) values (?, ?) on conflict do nothing")
                        .params(UUID.fromString("01900000-0000-7000-8000-000000000011"), role.name())
                        .update();
            }
        });
    }

    @Test
    void every_field_of_every_form_and_operation_with_every_evil() throws Exception {
        var samples = new Samples(database, transactions);
        Map<String, Guest> guests = guests();
        List<Target> targets = targets(samples, guests);
        var shots = new Shots(SEED, List.copyOf(guests.keySet()), MOST).of(targets, COUNT);
        var shooting = new Shooting(site(), samples.foreign(), browser, guests);
        shooting.all(shots);
        System.out.printf(
                "hostile input: seed %d, %d targets, %d requests, answers %s, %d complaints%n",
                SEED,
                targets.size(),
                shots.size(),
                shooting.statuses(),
                shooting.wrong().size());
        if (LONG) {
            publish(targets.size(), shots.size(), shooting);
        }
        assertThat(shooting.wrong()).isEmpty();
    }

    /** Writes the last long run's figures where they are published. */
    private static void publish(int targets, int requests, Shooting shooting) throws IOException {
        Path file = Path.of("..", "docs", "proof", "hostile-input.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                # Hostile input

                Made by `./relevo test --long` (`relevo.app.hostile.HostileRequestsTest`): a started server on loopback with the demonstration's data,
                every operation of the OpenAPI document and every form that a walk through the pages as each of the demonstration's people met, each
                field with each evil (`Evil`), each request with each twist (`Twist`). The same seed makes the same requests.

                | | |
                |---|---|
                | Seed | %d |
                | Targets | %d |
                | Requests | %d |
                | Answers by status | %s |
                | 5xx, hangs, answers without a sentence, typed text lost, raw markup | %d |
                """.formatted(
                SEED, targets, requests, shooting.statuses(), shooting.wrong().size()));
    }

    private List<Target> targets(Samples samples, Map<String, Guest> guests) throws Exception {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Guest guest : guests.values()) {
            List<String> entrances = guest.name().equals(MOST) ? samples.pages() : List.of();
            for (Target form : new Crawl(guest, guest.name().equals(MOST) ? 150 : 25).forms(entrances)) {
                targets.putIfAbsent(form.key(), form);
            }
        }
        String document =
                Objects.requireNonNull(guests.get(MOST)).get("/v3/api-docs").body();
        new OpenApi(document, samples::of).targets().forEach(target -> targets.putIfAbsent(target.key(), target));
        return new ArrayList<>(targets.values());
    }

    private Map<String, Guest> guests() {
        Map<String, Guest> guests = new LinkedHashMap<>();
        transactions
                .reading(
                        Reader.BACKGROUND,
                        () -> database.sql("select id, name from people where demo order by id")
                                .query((row, number) -> new Guest(
                                        row.getString("name"),
                                        row.getObject("id", UUID.class),
                                        site(),
                                        browser,
                                        this::reinstate))
                                .list())
                .forEach(guest -> guests.put(guest.name(), guest));
        return guests;
    }

    /** Among the acts that are tried is to put people out; they are needed for more. */
    private void reinstate() {
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("update people set active = true where demo and not active")
                        .update());
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
