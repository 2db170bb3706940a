package relevo.app.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.message.HandClock;
import relevo.app.message.PersonalMails;
import relevo.app.myday.Days;
import relevo.app.people.DigestChoice;
import relevo.app.people.DigestChoices;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** The mail of the morning in the demonstration, whose clock is moved by hand. */
@SpringBootTest(properties = "relevo.demo.story=true")
@AutoConfigureMockMvc
class DigestTest {
    private static final ZoneId HERE = ZoneId.systemDefault();
    private static final SignedIn BRUNO = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);
    private static final SignedIn ADA = Cast.person(0x1e, "Ada Robles", Role.ADMINISTRATOR);
    private static final SignedIn HANNAH = Cast.person(0x13, "Hannah Whitlock", Role.ENGAGEMENT_MANAGER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Days days;

    @Autowired
    private DigestChoices choices;

    @Autowired
    private DigestDays digestDays;

    @Autowired
    private PersonalMails mails;

    @Autowired
    private Wording wording;

    @Autowired
    private People people;

    @Test
    void whoever_owes_something_gets_one_mail_a_working_day_however_often_the_timer_looks() {
        var monday = LocalDate.now(HERE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var clock = new HandClock(monday.atTime(6, 59).atZone(HERE).toInstant());
        round(clock).go();
        assertThat(mailed(monday)).isEmpty();
        clock.pass(Duration.ofMinutes(2));
        round(clock).go();
        var first = mailed(monday);
        assertThat(first).contains(Cast.INES.person(), BRUNO.person()).doesNotContain(ADA.person());
        clock.pass(Duration.ofHours(2));
        round(clock).go();
        assertThat(mailed(monday)).hasSameElementsAs(first);
        var letter = texts(Cast.INES.person(), monday);
        assertThat(letter.get("subject")).startsWith("Relevo: ").endsWith(" asuntos esperan de usted hoy");
        assertThat(letter.get("body"))
                .startsWith("Buenos días, Inés:")
                .contains("BLOQUEADOS, Y USTED PUEDE RESOLVERLO", "Cerámicas Alborán", "- PI-2: ", "Lo resuelve: ")
                .contains("http://127.0.0.1:8080/tenants/", "#note-technical_enablement");
        assertThat(texts(HANNAH.person(), monday).get("body")).startsWith("Good morning, Hannah,");
    }

    @Test
    void whoever_wants_no_digest_is_still_reminded_of_the_tenant_to_leave() {
        var leaving = transactions.reading(Reader.BACKGROUND, people::all).stream()
                .filter(person -> prepared(person, true).digest().leaving() > 0)
                .findFirst()
                .orElseThrow();
        var all = prepared(leaving, true);
        var least = prepared(leaving, false);
        assertThat(least.digest().items()).isEqualTo(all.digest().leaving());
        assertThat(least.digest().parts()).extracting(Digest.Part::key).containsExactly(Digest.LEAVE);
        assertThat(least.body()).contains("#");
        var nobody = transactions.reading(
                Reader.BACKGROUND, () -> people.find(BRUNO.person()).orElseThrow());
        assertThat(prepared(nobody, false).digest().items())
                .isEqualTo(prepared(nobody, true).digest().leaving());
    }

    @Test
    void a_person_reads_it_before_it_leaves_sends_it_once_and_finds_it_in_the_mailbox_alone() {
        var rocio = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
        assertThat(get("/my-day/digest", rocio)).bodyText().contains("Enviármelo ahora", "Universidad Serrablo");
        assertThat(post("/my-day/digest", rocio)).hasStatus(HttpStatus.FOUND);
        assertThat(post("/my-day/digest", rocio))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("El resumen de hoy ya está en camino o entregado.")
                .doesNotContain("Enviármelo ahora");
        await("/mailbox", rocio, "esperan de usted hoy");
        assertThat(get("/mailbox", ADA)).bodyText().doesNotContain("esperan de usted hoy");
        assertThat(post("/api/v1/my-day/digest", rocio))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("el resumen de hoy ya salió");
    }

    @Test
    void who_reads_on_assignment_only_finds_it_in_the_mailbox_too() {
        assertThat(Role.readAssignedOnly(Cast.INES.roles())).isTrue();
        assertThat(post("/my-day/digest", Cast.INES)).hasStatus(HttpStatus.FOUND);
        await("/mailbox", Cast.INES, "de usted hoy");
    }

    @Test
    void the_administrator_reads_who_gets_what_and_the_answers_but_nobody_s_work() {
        assertThat(get("/administration/digests", ADA))
                .hasStatusOk()
                .bodyText()
                .contains("Inés Arrabal", "todo lo que espera de ella")
                .doesNotContain("Cerámicas Alborán");
        assertThat(get("/api/v1/digests", Cast.INES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/api/v1/digests", ADA)).hasStatusOk();
    }

    @Test
    void the_choice_is_kept_and_an_unknown_zone_is_refused() {
        assertThat(put("{\"wanted\":true,\"zone\":\"Mars/Olympus\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Esta zona horaria no existe.");
        assertThat(put("{\"wanted\":true,\"zone\":\"Europe/Madrid\"}")).hasStatusOk();
        assertThat(get("/account", ADA)).bodyText().contains("value=\"Europe/Madrid\" selected");
    }

    private Prepared prepared(Person person, boolean wanted) {
        var day = days.of(person.signedIn(), person.language(), 0);
        var digest = new Sorting(day).digest(day.today(), wanted);
        return new Prepared(person, new DigestChoice(wanted, HERE), digest, "", wording.body(digest, person));
    }

    private DigestRound round(HandClock clock) {
        var digests = new Digests(days, choices, digestDays, mails, wording, transactions, clock);
        return new DigestRound(digests, digestDays, choices, people, mails, transactions, clock);
    }

    private List<UUID> mailed(LocalDate day) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("""
                                select d.person_id from digests d join personal_mails using (mail_key)
                                 where d.day = ? and d.items > 0
                                """)
                        .param(day)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private Map<String, String> texts(UUID person, LocalDate day) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("""
                                select m.subject, m.body from personal_mails m join digests d using (mail_key)
                                 where d.person_id = ? and d.day = ?
                                """)
                        .params(person, day)
                        .query((row, number) -> Map.of("subject", row.getString(1), "body", row.getString(2)))
                        .single());
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(Cast.as(person)).locale(Locale.of("es")).exchange();
    }

    private MvcTestResult post(String path, SignedIn person) {
        return mvc.post()
                .uri(path)
                .with(Cast.as(person))
                .with(csrf())
                .locale(Locale.of("es"))
                .exchange();
    }

    private MvcTestResult put(String json) {
        return mvc.put()
                .uri("/api/v1/my-day/digest/choice")
                .with(Cast.as(ADA))
                .with(csrf())
                .locale(Locale.of("es"))
                .contentType("application/json")
                .content(json)
                .exchange();
    }

    /** The sandbox is a real server: its answer takes a moment. */
    private void await(String path, SignedIn person, String text) {
        for (int tries = 0; tries < 100; tries++) {
            if (new String(
                            get(path, person).getResponse().getContentAsByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .contains(text)) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError(path + " never said " + text);
    }
}
