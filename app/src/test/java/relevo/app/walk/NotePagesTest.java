package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.playbook.PublishedEditions;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.Speeches;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.ServiceEvent.StatementsAttested;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;

/** What the page of a tenant shows of notes, statements and the manager's absence. */
@SpringBootTest
@AutoConfigureMockMvc
class NotePagesTest {
    private static final SignedIn ROCIO = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
    private static final SignedIn BRUNO = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private Speeches speeches;

    @Autowired
    private Transactions transactions;

    private TenantId tenant = new TenantId(new UUID(0, 0));

    @BeforeEach
    void a_tenant_at_its_milestone() {
        tenant = world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
    }

    @Test
    void a_note_is_corrected_by_another_and_both_are_shown_pointing_to_each_other() {
        note("El piloto empieza el lunes.", null);
        var first = signed(page(Cast.INES)).findFirst().orElseThrow();
        assertThat(page(Cast.INES)).contains("Corregir esta nota", "name=\"corrects\" value=\"" + first + "\"");
        note("El piloto empieza el martes.", first);
        var page = page(Cast.INES);
        var second = signed(page).filter(id -> !id.equals(first)).findFirst().orElseThrow();
        assertThat(page)
                .contains("El piloto empieza el lunes.", "El piloto empieza el martes.")
                .contains("Corrige la nota de Inés Arrabal", "La corrige la nota de Inés Arrabal", "corregida")
                .contains("href=\"#signed-" + first + "\"", "href=\"#signed-" + second + "\"");
        assertThat(page(ROCIO)).doesNotContain("Corregir esta nota");
    }

    @Test
    void a_correction_points_to_a_note_of_the_same_tenant() {
        var refused = mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/notes")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .header("Accept-Language", "es")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"category\":\"ENVIRONMENT\",\"text\":\"x\",\"corrects\":\"" + UUID.randomUUID() + "\"}")
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat((String) JsonPath.read(body(refused), "$.errors[0].message"))
                .startsWith("La nota que quiere corregir no está en este inquilino.");
    }

    @Test
    void a_team_manager_replaces_an_absent_manager_with_a_reason() {
        var page = body(get("/tenants/" + tenant + "/assignments", ROCIO));
        assertThat(page).contains("Sustituir a quien no está…", "Bruno Salvatierra");
        assertThat(body(get("/tenants/" + tenant + "/assignments", Cast.INES))).doesNotContain("Sustituir a quien");
        var replaced = mvc.post()
                .uri("/tenants/" + tenant + "/manager")
                .with(Cast.as(ROCIO))
                .with(csrf())
                .param("command", UUID.randomUUID().toString())
                .param("person", BRUNO.person().toString())
                .param("reason", "Inés está de baja.")
                .param("back", "/tenants/" + tenant + "/assignments")
                .exchange();
        assertThat(replaced).hasStatus(303).hasRedirectedUrl("/tenants/" + tenant + "/assignments");
        assertThat(page(BRUNO)).contains("Rocío Menchaca");
        assertThat(get("/tenants/" + tenant + "/contacts", Cast.INES)).hasStatus(404);
    }

    @Test
    void a_form_that_is_sent_again_with_another_text_is_no_repetition() {
        var command = UUID.randomUUID();
        assertThat(signing(command, "El piloto empieza el lunes.")).hasStatus(303);
        assertThat(signing(command, "El piloto empieza el lunes.")).hasStatus(303);
        var again = signing(command, "El piloto empieza el martes.");
        assertThat(again).hasStatus(409);
        assertThat(body(again))
                .contains("Esto ya se envió antes con otro contenido", "El piloto empieza el martes.")
                .doesNotContain(command.toString());
        assertThat(signed(page(Cast.INES))).hasSize(1);
    }

    private MvcTestResult signing(UUID command, String text) {
        return mvc.post()
                .uri("/tenants/" + tenant + "/notes")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .header("Accept-Language", "es")
                .param("command", command.toString())
                .param("category", "ENVIRONMENT")
                .param("text", text)
                .exchange();
    }

    @Test
    void a_note_is_signed_as_it_was_written_or_not_at_all() {
        for (var text : Set.of("\\u200b", " \\u200b\\ufeff ")) {
            assertThat(unsigned(text)).isEqualTo("La nota está vacía.");
        }
        for (var text : Set.of("El piloto\\ud800", "El\\u0001piloto")) {
            assertThat(unsigned(text)).isEqualTo("El texto contiene un carácter que no se puede guardar.");
        }
    }

    private String unsigned(String text) {
        var refused = mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/notes")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .header("Accept-Language", "es")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"category\":\"ENVIRONMENT\",\"text\":\"" + text + "\"}")
                .exchange();
        assertThat(refused).hasStatus(422);
        return JsonPath.read(body(refused), "$.errors[0].message");
    }

    @Test
    void a_tenant_is_held_by_an_engagement_manager_whose_house_may_have_it_and_by_nobody_else() {
        var ada = Cast.person(0x1e, "Ada Robles", Role.ADMINISTRATOR);
        var sofia = Cast.person(0x21, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        for (var route : Set.of("manager", "offers")) {
            assertThat(custody(route, UUID.fromString("00000000-0000-4000-8000-000000000000")))
                    .isEqualTo("Esa persona no existe, o ya no está activa. Elija otra de la lista.");
            assertThat(custody(route, ada.person())).startsWith("Ada Robles no puede tener este inquilino:");
            assertThat(custody(route, ROCIO.person())).startsWith("Rocío Menchaca no puede tener este inquilino:");
            assertThat(custody(route, sofia.person())).startsWith("Sofía Landa no puede tener este inquilino:");
        }
    }

    /** What is wrong with the person that a team manager names. */
    private String custody(String route, UUID person) {
        var refused = mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/" + route)
                .with(Cast.as(ROCIO))
                .with(csrf())
                .header("Accept-Language", "es")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"person\":\"" + person + "\",\"reason\":\"x\"}")
                .exchange();
        assertThat(refused).hasStatus(422);
        return JsonPath.read(body(refused), "$.errors[0].message");
    }

    @Test
    void many_statements_are_told_in_a_short_sentence_and_read_apart() {
        var attested = new StatementsAttested(new ServiceId("teams"), Set.of("end-understood", "satisfied"), null);
        var recorded = new Recorded(Instant.EPOCH, new PersonId(Cast.INES.person()), attested);
        transactions.run(Reader.BACKGROUND, () -> {
            var sentence = new EventSentence(
                    speeches.of(Locale.of("es"), world.standing(tenant).state()));
            assertThat(sentence.of(recorded)).isEqualTo("Inés Arrabal declaró 2 cosas sobre Teams");
            assertThat(sentence.details(recorded))
                    .hasSize(2)
                    .contains("El cliente comprende que esta interacción termina.");
        });
    }

    private void note(String text, @org.jspecify.annotations.Nullable String corrects) {
        var request = mvc.post()
                .uri("/tenants/" + tenant + "/notes")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .param("command", UUID.randomUUID().toString())
                .param("category", "ENVIRONMENT")
                .param("text", text);
        assertThat((corrects == null ? request : request.param("corrects", corrects)).exchange())
                .hasStatus(303);
    }

    private static Stream<String> signed(String page) {
        return java.util.regex.Pattern.compile("id=\"signed-([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1));
    }

    private String page(SignedIn person) {
        return body(get("/tenants/" + tenant, person));
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get()
                .uri(path)
                .with(Cast.as(person))
                .header("Accept-Language", "es")
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
