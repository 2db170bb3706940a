package relevo.app.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class FaqPagesTest {
    private static final SignedIn CARMEN = Cast.person(0x1d, "Carmen Uribarri", Role.PLAYBOOK_OWNER);
    private static final String ONE = "## ¿Quién? {#who}\nUsted.\n- Llame.\n";
    private static final String EN = "## Who? {#who}\nYou.\n- Call.\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Faq faq;

    @Test
    void everybody_reads_the_questions_in_their_language_and_searches_without_accents() {
        assertThat(get("/faq", Cast.INES))
                .hasStatusOk()
                .bodyText()
                .contains("Versión 1 · ", "id=\"usage-fell\"", "El uso bajó después de alcanzar el hito");
        assertThat(get("/faq?q=MIGRACION", Cast.INES))
                .bodyText()
                .contains("id=\"migration-running\"")
                .doesNotContain("id=\"nobody-comes\"");
        assertThat(get("/faq?q=xyzzy", Cast.INES)).bodyText().contains("Ninguna pregunta habla de «xyzzy».");
        assertThat(faq.entries(Locale.ENGLISH).getFirst().question())
                .isEqualTo("The customer does not want the engagement to end. What do I say?");
    }

    @Test
    void the_playbook_owner_publishes_a_version_and_the_old_one_stays_readable() {
        assertThat(post("/administration/faq", "1", ONE, "Menos preguntas")).hasStatus3xxRedirection();
        assertThat(faq.version()).isEqualTo("2");
        assertThat(get("/faq", Cast.INES)).bodyText().contains("¿Quién?").doesNotContain("usage-fell");
        assertThat(get("/faq?version=1", Cast.INES))
                .bodyText()
                .contains("id=\"usage-fell\"", "Esta versión ya no está vigente.");
        assertThat(get("/administration/faq", CARMEN)).bodyText().contains("Menos preguntas", "Carmen Uribarri");
        assertThat(post("/administration/faq", "1", ONE, "Otra vez"))
                .hasStatus(409)
                .bodyText()
                .contains("Otra persona publicó una versión mientras usted escribía.");
    }

    @Test
    void a_text_that_lacks_something_is_not_published_and_nothing_typed_is_lost() {
        assertThat(post("/administration/faq", "1", "## ¿Cómo? {#how}\nAsí.\n", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Línea 1: a «¿Cómo?» le faltan los siguientes pasos",
                        "La pregunta #how falta en el otro idioma.",
                        "Diga en una frase qué cambia y por qué.",
                        "## ¿Cómo? {#how}");
        assertThat(faq.version()).isEqualTo("1");
    }

    @Test
    void a_preview_publishes_nothing() {
        assertThat(post("/administration/faq/preview", "1", ONE, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Así se leerá", "<p>Usted.</p>");
        assertThat(faq.version()).isEqualTo("1");
    }

    @Test
    void only_the_operators_playbook_owner_may_write() {
        var partner = new SignedIn(
                UUID.randomUUID(),
                "X",
                "x@x.example",
                UUID.randomUUID(),
                "X",
                false,
                java.util.Set.of(Role.PLAYBOOK_OWNER));
        assertThat(get("/administration/faq", Cast.INES)).hasStatus(403);
        assertThat(get("/administration/faq", partner)).hasStatus(403);
    }

    @Test
    void programs_read_the_questions_too() {
        assertThat(get("/api/v1/faq", Cast.INES))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.entries[0].id")
                .isEqualTo("customer-wants-to-continue");
        assertThat(get("/api/v1/faq/7", Cast.INES)).hasStatus(404);
    }

    @Test
    void programs_publish_a_version_under_the_same_rules() {
        assertThat(publish(1, "Menos preguntas", CARMEN)).hasStatus(201);
        assertThat(faq.version()).isEqualTo("2");
        assertThat(publish(1, "Tarde", CARMEN)).hasStatus(409);
        assertThat(publish(2, " ", CARMEN))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("why");
        assertThat(publish(2, "No es mío", Cast.INES)).hasStatus(403);
    }

    private MvcTestResult publish(int base, String why, SignedIn person) {
        var json = "{\"base\":%d,\"es\":\"%s\",\"en\":\"%s\",\"why\":\"%s\"}"
                .formatted(base, ONE.replace("\n", "\\n"), EN.replace("\n", "\\n"), why);
        return mvc.post()
                .uri("/api/v1/faq")
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .content(json)
                .with(Cast.as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "es")
                .with(Cast.as(person))
                .exchange();
    }

    private MvcTestResult post(String path, String base, String spanish, String why) {
        return mvc.post()
                .uri(path)
                .header("Accept-Language", "es")
                .param("base", base)
                .param("es", spanish)
                .param("en", EN)
                .param("why", why)
                .with(Cast.as(CARMEN))
                .with(csrf())
                .exchange();
    }
}
