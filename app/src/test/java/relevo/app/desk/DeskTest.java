package relevo.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** The desk in the demonstration; each test answers hand-overs of its own. */
@SpringBootTest(properties = "relevo.demo.story=true")
@AutoConfigureMockMvc
class DeskTest {
    private static final SignedIn DARIO = Cast.person(0x15, "Darío Quiroga", Role.ASSIGNMENT_TEAM);
    private static final SignedIn GRACE = Cast.person(0x16, "Grace Okafor", Role.ASSIGNMENT_TEAM);
    private static final SignedIn ROCIO = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
    private static final SignedIn BRUNO = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);
    private static final String DECLINE = "/refusal\"";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void moves_of_ones_region_stand_by_due_time_with_the_overdue_first() {
        var desk = text(get("/desk", DARIO));
        assertThat(desk).contains("Vencido", "último servicio cerrado", "correo aceptado por el servidor");
        assertThat(desk).contains("Hotel Cala Llevant").doesNotContain("Quillmark Studios");
        assertThat(text(get("/desk?region=AMERICAS", DARIO)))
                .contains("Quillmark Studios")
                .doesNotContain("Hotel Cala Llevant");
    }

    @Test
    void a_team_manager_reads_the_desk_and_answers_no_move() {
        assertThat(text(get("/desk", ROCIO)))
                .contains("Hotel Cala Llevant", "Retirar el ofrecimiento")
                .doesNotContain("Aceptar el traslado");
        assertThat(get("/desk", Cast.INES)).hasStatus(403);
        assertThat(get("/api/v1/moves", Cast.INES)).hasStatus(403);
    }

    @Test
    void a_move_is_declined_from_the_desk_and_leaves_it_and_everybody_reads_why() {
        var desk = text(get("/desk?region=EMEA", DARIO));
        var form = form(desk, "Hotel Bahía Serena", DECLINE);
        var answered = mvc.post()
                .uri(form)
                .with(Cast.as(DARIO))
                .with(csrf())
                .param("command", UUID.randomUUID().toString())
                .param("reason", "Falta la nota del último servicio.")
                .param("back", "/desk?region=EMEA")
                .exchange();
        assertThat(answered).hasStatus(303).hasRedirectedUrl("/desk?region=EMEA");
        assertThat(text(get("/desk?region=EMEA", DARIO))).doesNotContain("Hotel Bahía Serena");
        var tenant = form.replaceAll("/moves/.*", "");
        var id = tenant.replace("/tenants/", "");
        assertThat(text(get("/desk?region=EMEA&done=" + id, DARIO)))
                .contains("Hotel Bahía Serena: Darío Quiroga rechazó el traslado; el administrador sigue al cargo.");
        assertThat(text(get("/desk?region=EMEA&done=" + id, ROCIO))).doesNotContain("Hotel Bahía Serena");
        assertThat(text(get("/", BRUNO)))
                .contains("Darío Quiroga rechazó el traslado: lea por qué y vuelva a pedirlo.");
        assertThat(text(get(tenant, ROCIO)).split("Motivo: «Falta la nota del último servicio.»", -1))
                .as("beside the move that can be asked for again, and in the timeline")
                .hasSize(3);
    }

    @Test
    void a_form_that_is_refused_comes_back_open_on_the_desk_with_the_reason_and_what_was_typed() {
        var desk = get("/desk?region=EMEA", DARIO);
        var declined = form(body(desk), "Hotel Cala Llevant", DECLINE);
        assertThat(body(sent(declined, DARIO, Map.of("reason", " "), 422)))
                .contains("id=\"desk\"", "<h2 id=\"blocked-title\">No se ha hecho nada</h2>", "Falta el motivo.")
                .doesNotContain("class=\"typed\"")
                .containsPattern("href=\"/desk\\?region=EMEA\" aria-current=\"true\"")
                .containsOnlyOnce("<details class=\"pop\" open>")
                .containsPattern("<details class=\"pop\" open>[^!]*" + declined + "[^!]*aria-invalid=\"true\"");
        var accepted = declined.replace("/refusal", "/acceptance");
        assertThat(body(sent(accepted, DARIO, Map.of("queue", "ftcq-inactive-apj", "reason", ""), 409)))
                .contains("id=\"desk\"", "no es la cola de la región del inquilino")
                .containsPattern("<details class=\"pop\" open>[^!]*" + accepted + "[^!]*class=\"error\"")
                .containsOnlyOnce("<option value=\"ftcq-inactive-apj\" selected>");
    }

    @Test
    void who_may_not_see_the_desk_reads_a_refusal_at_the_tenant() {
        var declined = form(body(get("/desk?region=EMEA", DARIO)), "Hotel Cala Llevant", DECLINE);
        assertThat(body(sent(declined, BRUNO, Map.of("reason", "No ahora"), 403)))
                .contains("id=\"engagement\"", "No se ha hecho nada")
                .doesNotContain("id=\"desk\"");
    }

    private MvcTestResult sent(String form, SignedIn person, Map<String, String> typed, int status) {
        var request = mvc.post()
                .uri(form)
                .with(Cast.as(person))
                .with(csrf())
                .locale(Locale.of("es"))
                .param("command", UUID.randomUUID().toString())
                .param("back", "/desk?region=EMEA&done=");
        typed.forEach(request::param);
        var answered = request.exchange();
        assertThat(answered).hasStatus(status);
        return answered;
    }

    @Test
    void a_move_is_accepted_into_the_queue_of_the_tenants_region() {
        var desk = text(get("/desk", GRACE));
        var accepted = mvc.post()
                .uri(form(desk, "Harrow and Pike", "/acceptance\""))
                .with(Cast.as(GRACE))
                .with(csrf())
                .param("command", UUID.randomUUID().toString())
                .param("queue", "ftcq-inactive-americas")
                .param("back", "/desk")
                .exchange();
        assertThat(accepted).hasStatus(303);
        assertThat(text(get("/desk", GRACE))).doesNotContain("Harrow and Pike");
        assertThat(text(get("/desk/queues/ftcq-inactive-americas", GRACE))).contains("Harrow and Pike");
    }

    @Test
    void whoever_stands_in_the_gateway_is_offered_to_a_manager() {
        var queue = text(get("/desk/queues/ftcq-validation", DARIO));
        assertThat(queue).contains("Tamaki Timber", "Inés Arrabal", "Bruno Salvatierra");
        var offered = mvc.post()
                .uri(form(queue, "Tamaki Timber", "/offers\""))
                .with(Cast.as(DARIO))
                .with(csrf())
                .param("command", UUID.randomUUID().toString())
                .param("person", Cast.INES.person().toString())
                .param("back", "/desk")
                .exchange();
        assertThat(offered).hasStatus(303);
        assertThat(text(get("/", Cast.INES)))
                .contains("Se le ofrecen", "Tamaki Timber", "Darío Quiroga le ofrece este inquilino");
        assertThat(text(get("/desk?region=APJ", DARIO))).contains("Darío Quiroga lo ofreció a Inés Arrabal");
    }

    @Test
    void programs_read_the_same() {
        assertThat(get("/api/v1/moves?region=EMEA", DARIO))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.moves[0].subject.name")
                .isEqualTo("Hotel Cala Llevant");
    }

    @Test
    void moves_and_queues_are_files_too() {
        assertThat(text(get("/desk/moves.csv?region=EMEA", DARIO)))
                .contains("Inquilino;Cliente;Región;Lo pide;", "Hotel Cala Llevant;");
        assertThat(text(get("/desk/queues/ftcq-validation/tenants.csv", DARIO)))
                .contains("Inquilino;Cliente;Región;En la cola desde;", "Tamaki Timber;");
        assertThat(get("/api/v1/queues/ftcq-validation/tenants", DARIO))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines[*].subject.name")
                .asArray()
                .isNotEmpty();
        assertThat(get("/desk/moves.csv", Cast.INES)).hasStatus(403);
        assertThat(get("/api/v1/queues/ftcq-validation/tenants", Cast.INES)).hasStatus(403);
    }

    /** The address of the first such form after the tenant's name. */
    private static String form(String page, String tenant, String ending) {
        var found = Pattern.compile("action=\"([^\"]+" + ending + ")").matcher(page);
        assertThat(found.find(page.indexOf(tenant)))
                .as("a form " + ending + " for " + tenant)
                .isTrue();
        return found.group(1).replace("\"", "");
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException unknown) {
            throw new AssertionError(unknown);
        }
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(Cast.as(person)).locale(Locale.of("es")).exchange();
    }
}
