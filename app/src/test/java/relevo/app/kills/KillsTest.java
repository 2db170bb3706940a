package relevo.app.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import relevo.app.backup.FirstLanding;
import relevo.app.backup.Trees;
import relevo.app.database.EmbeddedPostgres;
import relevo.app.journal.Erasures;
import relevo.app.journal.Verified;

/**
 * The running application under eight writers, killed at random instants: the server, its database, or both.
 *
 * <p>Ten times; with {@code relevo.long} two hundred times, and {@code docs/proof/kills.md} is written anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillsTest {
    private static final int WRITERS = 8;
    private static final boolean LONG = Boolean.getBoolean("relevo.long");
    private static final int KILLS = LONG ? 200 : 10;
    private static final Path PLACE = Path.of("target/kills").toAbsolutePath();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final PostOffice mails = new PostOffice();
    private final House house = new House(PLACE.resolve("data"), mails.port());
    private final Ledger ledger = new Ledger();
    private final Instant since = Instant.now().minusSeconds(1);
    private final AtomicReference<Visitor> session = new AtomicReference<>();
    private final List<Killed> killed = new ArrayList<>();
    private final List<Writer.Place> places = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Future<?>> work = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** What was killed, and after how long pages were served again. */
    record Killed(Victim victim, long millis) {}

    enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    @BeforeAll
    void begin() throws Exception {
        Trees.delete(PLACE);
        Files.createDirectories(PLACE);
        FirstLanding.restoreInto(house.data());
        house.start();
        new Staff(house).givePasswords();
        signIn();
        places.addAll(new Staff(house).places());
        startWriters();
    }

    @AfterAll
    void end() throws Exception {
        writers.forEach(Writer::stop);
        threads.shutdownNow();
        house.stop();
        mails.close();
        Trees.delete(house.data());
    }

    @Test
    @Order(1)
    void nothing_acknowledged_is_lost_and_nothing_is_half_done() throws Exception {
        for (var i = 0; i < KILLS; i++) {
            awaitWork();
            Thread.sleep(random.nextInt(900));
            if (i == KILLS - 1) {
                importUsage();
            }
            killed.add(kill(Victim.values()[i % Victim.values().length]));
            assertNobodyGaveUp();
        }
        awaitWork();
        stopWriters();
        var books = new Books(house, mails, since);
        assertThat(books.lost(ledger.all())).as("lost commands, seed " + seed).isEmpty();
        assertThat(books.notesNotThereOnce(ledger.all()))
                .as("notes, seed " + seed)
                .isEmpty();
        assertThat(books.notesTwice()).isEmpty();
        books.awaitMilestone(Staff.SERVICE_AT_ITS_MILESTONE);
        settle(books);
        assertThat(books.faults()).as("journal verify, seed " + seed).isEmpty();
    }

    @Test
    @Order(2)
    void a_backup_taken_while_it_serves_restores_to_the_byte_and_forgets_what_was_erased_since() throws Exception {
        startWriters();
        awaitWork();
        var file = PLACE.resolve("taken.backup");
        var fresh = PLACE.resolve("restored");
        FirstLanding.backUp(house.superuser(), house.data(), file);
        var note = ledger.all().stream()
                .filter(one -> !one.text().isEmpty())
                .findFirst()
                .orElseThrow();
        new Erasing(house).erase(note);
        assertThat(FirstLanding.restore(file, fresh, Erasures.register(house.data())))
                .isEqualTo(1);
        try (var server = EmbeddedPostgres.start(fresh.resolve("postgres"))) {
            var restored = new Rows(server.superuser("relevo"));
            var there = new Rows(house.superuser());
            assertThat(there.journal()).containsAll(restored.journal());
            assertThat(restored.journal()).hasSizeGreaterThan(ledger.all().size() / 2);
            assertThat(restored.statesUnlike(there)).isEmpty();
            assertThat(restored.text(note.text())).isEmpty();
            assertThat(Verified.faults(server.superuser("relevo"), fresh)).isEmpty();
        }
        Trees.delete(fresh);
    }

    private void settle(Books books) throws Exception {
        books.drainOutbox(() -> mail(places.getFirst()));
        assertThat(books.unsent()).as("mails that never came").isEmpty();
        assertThat(books.unknown()).as("mails that nobody queued").isEmpty();
        assertThat(books.twiceUnmarked()).as("mails that came twice unmarked").isEmpty();
        if (LONG) {
            new Report(killed, ledger.all(), mails, WRITERS).write();
        }
    }

    private Killed kill(Victim victim) throws Exception {
        var since = System.nanoTime();
        switch (victim) {
            case SERVER -> house.killServer();
            case DATABASE -> house.awaitAnotherThan(house.killDatabase(random.nextBoolean()));
            case BOTH -> {
                house.killDatabase(random.nextBoolean());
                house.killServer();
            }
        }
        if (victim != Victim.DATABASE) {
            house.start();
            signIn();
        }
        return new Killed(victim, (System.nanoTime() - since) / 1_000_000);
    }

    private void startWriters() {
        for (var i = 0; i < WRITERS; i++) {
            var writer = new Writer(session::get, places, ledger, random.nextLong());
            writers.add(writer);
            work.add(threads.submit(writer));
        }
    }

    /** Each after the command that it is at. */
    private void stopWriters() throws Exception {
        writers.forEach(Writer::stop);
        for (var each : work) {
            each.get();
        }
        writers.clear();
        work.clear();
    }

    /** Nobody is killed while nothing is going on: some commands are acknowledged between any two kills. */
    private void awaitWork() throws Exception {
        var enough = ledger.all().size() + WRITERS;
        while (ledger.all().size() < enough) {
            assertNobodyGaveUp();
            Thread.sleep(20);
        }
    }

    private void signIn() throws IOException, InterruptedException {
        session.set(new Visitor(house.address(), Staff.MANAGER, Staff.PASSWORD));
    }

    private void assertNobodyGaveUp() throws Exception {
        for (var each : work) {
            if (each.isDone()) {
                each.get();
            }
        }
    }

    /** Owed by what it says: a milestone that has been reached. */
    private void importUsage() throws Exception {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var csv = "Tenant,Service,As of,Active users\n" + new Staff(house).domain(Staff.SERVICE_AT_ITS_MILESTONE)
                + ",Intune," + yesterday + ",150\n";
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"u.csv\"\r\n\r\n" + csv
                + "\r\n--x--\r\n";
        var administrator = new Visitor(house.address(), Staff.ADMINISTRATOR, Staff.PASSWORD);
        var answer = administrator.post("/usage-imports", UUID.randomUUID(), "multipart/form-data; boundary=x", body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private void mail(Writer.Place place) {
        try {
            session.get()
                    .post(
                            "/tenants/" + place.tenant() + "/services/" + place.service() + "/messages",
                            UUID.randomUUID(),
                            "{\"kind\":\"account-team\"}");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
