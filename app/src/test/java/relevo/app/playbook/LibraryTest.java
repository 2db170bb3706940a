package relevo.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Cast;
import relevo.playbook.edition.Editions;
import tools.jackson.databind.json.JsonMapper;

/** However many editions there are, a page of the library reads fifty at most, and all pages together show each once. */
@SpringBootTest(properties = "relevo.library=long")
@AutoConfigureMockMvc
class LibraryTest {
    private static final int MANY = 120;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"(/playbooks\\?after=[0-9a-f]{64})\"");
    private static final Pattern LISTED = Pattern.compile("<code title=\"([0-9a-f]{64})\">");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private Transactions transactions;

    @Test
    void a_long_library_is_leafed_through_without_missing_or_repeating_any() throws Exception {
        transactions.run(Reader.BACKGROUND, () -> {
            for (int number = 0; number < MANY; number++) {
                var page = Pages.spanish("de muchas, la " + number).getBytes(StandardCharsets.UTF_8);
                editions.add(Editions.withRules(Pages.RULES, "es.md", page), null);
            }
        });
        var all =
                editions.latest(1000).stream().map(PublishedEditions.Listed::id).toList();

        var shown = new ArrayList<String>();
        String address = "/playbooks";
        while (address != null) {
            var page = body(address);
            var listed =
                    LISTED.matcher(page).results().map(found -> found.group(1)).toList();
            assertThat(listed).hasSizeLessThanOrEqualTo(Library.PAGE);
            assertThat(page).contains(all.size() + " editions");
            shown.addAll(listed);
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1) : null;
        }
        assertThat(shown).hasSizeGreaterThan(MANY).isEqualTo(all);

        assertThat(answered("")).isEqualTo(all.subList(0, Library.PAGE));
        assertThat(answered(all.get(Library.PAGE - 1))).isEqualTo(all.subList(Library.PAGE, 2 * Library.PAGE));
        assertThat(answered(all.getLast())).isEmpty();
        assertThat(answered("nobody's")).isEqualTo(all.subList(0, Library.PAGE));
    }

    private List<String> answered(String after) throws Exception {
        return JsonMapper.shared()
                .readTree(body("/api/v1/editions?after=" + after))
                .valueStream()
                .map(edition -> edition.get("id").asString())
                .toList();
    }

    private String body(String address) throws Exception {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(Cast.as(Cast.INES))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
