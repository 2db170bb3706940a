package relevo.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.Editions;

@SpringBootTest
@AutoConfigureMockMvc
class PlaybookPagesTest {
    private static final SignedIn CARMEN = Cast.person(0x1d, "Carmen Uribarri", Role.PLAYBOOK_OWNER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private Publishing publishing;

    @Test
    void everybody_finds_the_editions_and_only_the_owner_the_way_to_a_new_one() {
        var shipped = editions.shipped();
        assertThat(get("/playbooks", Cast.INES, "es"))
                .hasStatusOk()
                .bodyText()
                .contains("Manuales", "/playbooks/" + shipped.shortId(), shipped.id(), "viene con Relevo", "Español")
                .doesNotContain("/playbooks/new");
        assertThat(get("/playbooks", CARMEN, "en")).bodyText().contains("/playbooks/new", "comes with Relevo");
        assertThat(mvc.get().uri("/playbooks")).hasStatus3xxRedirection();
    }

    @Test
    void the_text_stands_beside_its_structure_and_each_line_can_be_cited() {
        var shipped = editions.shipped();
        var page = shipped.page(relevo.playbook.Language.ES).orElseThrow();
        int line = page.items("PI-2").getFirst().item().line();
        assertThat(get("/playbooks/" + shipped.shortId() + "?language=es", Cast.INES, "en"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"L" + line + "\"", "href=\"#L" + line + "\"", "href=\"#C-PI-2\"", "id=\"C-PI-2\"")
                .contains("What the rules ask for", "known sentence", "lang=\"es\"")
                .contains(page.page().steps().getFirst().title());
    }

    @Test
    void a_criterion_is_told_in_words_wherever_its_id_stands() {
        var sentence = editions.shipped().rulebook().sentence("PI-2");
        assertThat(get("/playbooks/" + editions.shipped().shortId() + "?language=es", Cast.INES, "en"))
                .bodyText()
                .contains("title=\"" + sentence.en() + "\">PI-2</a>", "</a> <small class=\"soft\">" + sentence.en());
    }

    @Test
    void an_edition_opens_in_the_readers_language_and_switches_to_its_others() {
        var address = "/playbooks/" + editions.shipped().id();
        var english = editions.shipped().page(relevo.playbook.Language.EN).orElseThrow();
        assertThat(get(address, Cast.INES, "en"))
                .bodyText()
                .contains("<h1 lang=\"en\">" + english.page().title());
        assertThat(get(address, Cast.INES, "es"))
                .bodyText()
                .contains("<h1 lang=\"es\">", "?language=en\"", "?language=es\" aria-current=\"true\"");
        assertThat(get(address + "?language=ja", Cast.INES, "es")).hasStatusOk();
    }

    @Test
    void what_the_page_does_not_say_is_told() {
        var date = editions.shipped().page(relevo.playbook.Language.ES).orElseThrow().items("CO-5").stream()
                .map(bound -> bound.item().line())
                .collect(java.util.stream.Collectors.toSet());
        var lines = Pages.spanish("sin fecha").lines().toList();
        var without = java.util.stream.IntStream.range(0, lines.size())
                .filter(at -> !date.contains(at + 1))
                .mapToObj(lines::get)
                .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(get("/playbooks/" + published(without).shortId(), Cast.INES, "es"))
                .bodyText()
                .contains("1 sin frase", "otras versiones de la página lo dicen");
    }

    @Test
    void an_unknown_edition_is_a_page_that_says_so() {
        assertThat(get("/playbooks/00000000", Cast.INES, "es")).hasStatus(404);
        assertThat(get("/playbooks/nonsense", Cast.INES, "es")).hasStatus(404);
        assertThat(get("/playbooks/abc", Cast.INES, "es")).hasStatus(404);
    }

    @Test
    void a_hostile_page_is_shown_as_text() {
        var hostile = Pages.spanish("- " + Pages.HOSTILE)
                .replaceFirst("(?m)^# (.*)$", "# $1 <img src=x onerror=alert(4)>")
                .replaceFirst("(?m)^(- )(.*)$", "$1$2 <b onclick=alert(5)>");
        var edition = published(hostile);
        for (var path : new String[] {"/playbooks", "/playbooks/" + edition.shortId()}) {
            assertThat(get(path, Cast.INES, "es"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script>alert", "<img src", "<b onclick", "href=\"javascript");
        }
        assertThat(get("/playbooks/" + edition.shortId(), Cast.INES, "es"))
                .bodyText()
                .contains("&lt;img src=x onerror=alert(4)", "&lt;script&gt;alert(1)", "&lt;b onclick=alert(5)&gt;");
        assertThat(preview(CARMEN, hostile))
                .bodyText()
                .doesNotContain("<script>alert", "<img src", "<b onclick")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void a_published_edition_is_found_inside_any_transaction() {
        var edition = published(Pages.spanish("en una transacción"));
        assertThat(editions.latest(1000))
                .extracting(PublishedEditions.Listed::id)
                .contains(edition.id());
    }

    private Edition published(String page) {
        var bytes = page.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var edition = Editions.withRules(Pages.RULES, "es.md", bytes);
        publishing.publish(edition, CARMEN);
        return edition;
    }

    private MvcTestResult preview(SignedIn person, String page) {
        return mvc.post()
                .uri("/playbooks/previews")
                .header("Accept-Language", "es")
                .param("page", page)
                .with(Cast.as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, SignedIn person, String language) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", language)
                .with(Cast.as(person))
                .exchange();
    }
}
