package relevo.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.EditionId;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.Editions;

@SpringBootTest
@AutoConfigureMockMvc
class NewEditionTest {
    private static final SignedIn CARMEN = Cast.person(0x1d, "Carmen Uribarri", Role.PLAYBOOK_OWNER);
    private static final SignedIn PARTNERS_OWNER = new SignedIn(
            UUID.randomUUID(), "X", "x@x.example", UUID.randomUUID(), "X", false, Set.of(Role.PLAYBOOK_OWNER));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void a_preview_shows_what_is_wrong_and_publishes_nothing() {
        var page = Pages.spanish("primera mirada").replace("100", "10 0");
        assertThat(post("/playbooks/previews", CARMEN, page))
                .hasStatusOk()
                .bodyText()
                .contains("Se puede publicar como edición " + edition(page).shortId(), "Publicar", "primera mirada");
        assertThat(editions.find(id(page))).isEmpty();
    }

    @Test
    void publishing_stores_it_once_and_says_so_the_second_time() {
        var page = Pages.spanish("publicada, con comas");
        var place = "/playbooks/" + edition(page).shortId();
        assertThat(post("/playbooks", CARMEN, page)).hasRedirectedUrl(place + "?published=now");
        assertThat(post("/playbooks", CARMEN, page)).hasRedirectedUrl(place + "?published=before");
        assertThat(post("/playbooks/previews", CARMEN, page))
                .bodyText()
                .contains("Este mismo contenido ya está publicado", place)
                .doesNotContain("formaction");
        assertThat(get(place + "?published=now", CARMEN)).bodyText().contains("está publicada", "Carmen Uribarri");
        assertThat(audited(edition(page))).isEqualTo(1);
    }

    @Test
    void a_file_becomes_the_same_edition_as_its_pasted_text_whatever_its_line_ends() {
        var page = Pages.spanish("desde archivo");
        var file = new MockMultipartFile(
                "file", "C:\\fichas\\es.md", "text/markdown", page.getBytes(StandardCharsets.UTF_8));
        var sent = mvc.post()
                .uri("/playbooks")
                .multipart()
                .file(file)
                .with(Cast.as(CARMEN))
                .with(csrf())
                .exchange();
        assertThat(sent).hasRedirectedUrl("/playbooks/" + edition(page).shortId() + "?published=now");
        assertThat(post("/playbooks", CARMEN, page.replace("\n", "\r\n")))
                .hasRedirectedUrl("/playbooks/" + edition(page).shortId() + "?published=before");
    }

    @Test
    void two_languages_become_one_edition() {
        assertThat(post("/playbooks", CARMEN, Pages.spanish("dos"), Pages.english("two")))
                .hasStatus3xxRedirection();
    }

    @Test
    void what_can_not_be_published_comes_back_with_the_reason_and_nothing_lost() {
        assertThat(post("/playbooks", CARMEN, " ")).hasStatus(422).bodyText().contains("Todavía no hay ninguna página");
        assertThat(post("/playbooks", CARMEN, Pages.spanish("una"), Pages.spanish("otra")))
                .hasStatus(422)
                .bodyText()
                .contains("«Página pegada 1» y «Página pegada 2» están en el mismo idioma (es)", "otra");
        assertThat(post("/playbooks", CARMEN, "sin título\n"))
                .hasStatus(422)
                .bodyText()
                .contains("tiene errores", "TITLE_MISSING", "sin título");
        assertThat(post("/playbooks", CARMEN, "cero \0"))
                .hasStatus(422)
                .bodyText()
                .contains("no es un archivo de texto");
        assertThat(post("/playbooks", CARMEN, "# Cocina\n\n## Enfoque\n\n### Pelar patatas\n\nRol: cocinera\n"))
                .hasStatus(422)
                .bodyText()
                .contains("así que es la página de otro")
                .doesNotContain("CRITERION_LOST");
        assertThat(post("/playbooks", CARMEN, "a".repeat(SubmittedPage.LARGEST + 1)))
                .hasStatus(422)
                .bodyText()
                .contains("ocupa más de 1 MB");
    }

    @Test
    void only_the_operators_playbook_owner_publishes_on_any_way() {
        for (var person : new SignedIn[] {Cast.INES, Cast.ADA, PARTNERS_OWNER}) {
            assertThat(get("/playbooks/new", person)).hasStatus(403);
            assertThat(post("/playbooks/previews", person, "x")).hasStatus(403);
            assertThat(post("/playbooks", person, Pages.spanish("nunca"))).hasStatus(403);
            assertThat(api(person, "{\"pages\":[]}")).hasStatus(403);
        }
        assertThat(get("/playbooks/new", CARMEN)).hasStatusOk().bodyText().contains("Edición nueva", "Comprobar");
    }

    @Test
    void programs_read_and_publish_too() {
        assertThat(get("/api/v1/editions", Cast.INES))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].shortId")
                .asArray()
                .contains(editions.shipped().shortId());
        assertThat(get("/api/v1/editions/" + editions.shipped().shortId(), Cast.INES))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.pages[1].criteria[0].id")
                .isEqualTo("PI-1");
        assertThat(get("/api/v1/editions/00000000", Cast.INES)).hasStatus(404);
        var page = "{\"pages\":[{\"name\":\"es.md\",\"text\":" + quoted(Pages.spanish("por API")) + "}]}";
        assertThat(api(CARMEN, page)).hasStatus(201).containsHeader("Location");
        assertThat(api(CARMEN, page)).hasStatus(200);
        assertThat(api(CARMEN, "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .startsWith("Todavía no hay");
        assertThat(api(CARMEN, "{\"pages\":[{}]}")).hasStatus(422);
        assertThat(api(CARMEN, "{\"pages\":[null]}")).hasStatus(422);
        assertThat(api(CARMEN, "[")).hasStatus(400);
    }

    @Test
    void an_edition_is_found_within_a_persons_transaction() {
        var page = Pages.spanish("dentro");
        post("/playbooks", CARMEN, page);
        var partner = Reader.person(UUID.randomUUID(), UUID.randomUUID(), false);
        assertThat(transactions.reading(partner, () -> editions.find(id(page)))).isPresent();
        assertThat(transactions.reading(partner, () -> editions.latest(1000))).isNotEmpty();
    }

    private long audited(Edition edition) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*) from audit where act = 'EditionPublished' and subject = ?")
                        .param("edition/" + edition.id())
                        .query(Long.class)
                        .single());
    }

    private static Edition edition(String page) {
        return Editions.withRules(Pages.RULES, "es.md", page.getBytes(StandardCharsets.UTF_8));
    }

    private static EditionId id(String page) {
        return new EditionId(edition(page).id());
    }

    private static String quoted(String text) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
    }

    private MvcTestResult api(SignedIn person, String body) {
        return mvc.post()
                .uri("/api/v1/editions")
                .header("Accept-Language", "es")
                .contentType("application/json")
                .content(body)
                .with(Cast.as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, SignedIn person, String... pages) {
        return mvc.post()
                .uri(path)
                .header("Accept-Language", "es")
                .param("page", pages)
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
}
