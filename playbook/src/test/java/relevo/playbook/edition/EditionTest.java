package relevo.playbook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Language;
import relevo.playbook.binding.Drift;
import relevo.playbook.binding.DriftCode;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.ShippedRules;

/** An edition is its content: the same texts are the same edition, any other text is another. */
class EditionTest {
    private static final String NAME = "completion-enablement";
    private static final PageText ES = new PageText("es.md", ShippedRules.text(NAME, "es.md"));
    private static final PageText EN = new PageText("en.md", ShippedRules.text(NAME, "en.md"));
    private static final Edition SHIPPED = Editions.shipped(NAME);

    @Test
    void theShippedEditionHasBothLanguagesAndNoDrift() {
        assertThat(SHIPPED.languages()).containsExactly(Language.EN, Language.ES);
        assertThat(SHIPPED.process()).isEqualTo(NAME);
        assertThat(SHIPPED.rules().asked(Gate.ACCEPT_MOVE)).hasSize(3);
        assertThat(SHIPPED.drift()).isEmpty();
        assertThat(SHIPPED.id()).matches("[0-9a-f]{64}").startsWith(SHIPPED.shortId());
        assertThat(SHIPPED.shortId()).hasSize(8);
    }

    @Test
    void neitherOrderNorPathNorLineEndsNorByteOrderMarkMakeAnotherEdition() {
        var windows = ("\ufeff" + ES.text().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        var same = Editions.withRules(NAME, List.of(EN, PageText.of("elsewhere.md", windows)));
        assertThat(same.id()).isEqualTo(SHIPPED.id());
        assertThat(new PageText("old", "a\rb\r\nc").text()).isEqualTo("a\nb\nc");
    }

    @Test
    void theEncodingOfTheFileMakesNoOtherEditionEither() {
        for (var encoding : List.of("windows-1252", "UTF-16")) {
            var other = PageText.of("es.md", ES.text().getBytes(Charset.forName(encoding)));
            assertThat(other.text()).as(encoding).isEqualTo(ES.text());
        }
    }

    @Test
    void anyOtherTextIsAnotherEdition() {
        var changed = new PageText("en.md", EN.text().replace("First edition", "First edition."));
        assertThat(Editions.withRules(NAME, List.of(ES, changed)).id()).isNotEqualTo(SHIPPED.id());
        assertThat(Editions.withRules(NAME, List.of(ES)).id()).isNotEqualTo(SHIPPED.id());
        var rules = SHIPPED.rulesText().replace("contact-window-days: 90", "contact-window-days: 91");
        var stored = Editions.stored(rules, List.of(ES, EN));
        assertThat(stored.id()).isNotEqualTo(SHIPPED.id());
        assertThat(stored.rules().values().contactWindowDays()).isEqualTo(91);
    }

    @Test
    void aStoredEditionIsTheSameAgain() {
        var texts = SHIPPED.pages().stream().map(EditionPage::source).toList();
        assertThat(Editions.stored(SHIPPED.rulesText(), texts)).isEqualTo(SHIPPED);
        assertThatThrownBy(() -> Editions.stored("", texts)).hasMessageStartingWith("The stored rules can't be read");
    }

    @Test
    void aLanguageStandsInAnEditionOnce() {
        assertThatThrownBy(() -> Editions.withRules(NAME, List.of(ES, ES)))
                .hasMessage("An edition has one page for each language, not two");
    }

    @Test
    void aReaderGetsTheirLanguageOrTheNextBest() {
        assertThat(SHIPPED.pageFor(Language.ES).language()).isEqualTo(Language.ES);
        assertThat(SHIPPED.pageFor(Language.DE).language()).isEqualTo(Language.EN);
        var spanishOnly = Editions.withRules(NAME, "es.md", ES.text().getBytes(StandardCharsets.UTF_8));
        assertThat(spanishOnly.pageFor(Language.DE).language()).isEqualTo(Language.ES);
        assertThat(spanishOnly.page(Language.EN)).isEmpty();
    }

    @Test
    void eachCriterionHasTheSentencesOfThePageWithTheirLines() {
        var page = SHIPPED.pageFor(Language.ES);
        var item = page.items("PI-1").getFirst().item();
        assertThat(item.text()).isEqualTo("La iniciativa del servicio es RFA y su solicitud está aprobada.");
        assertThat(ES.text().lines().toList().get(item.line() - 1)).isEqualTo("- " + item.text());
        assertThat(page.items("CUSTODY")).hasSize(1);
        assertThat(page.items("NO-REQUEST")).isEmpty();
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void twoLanguagesThatSayDifferentNumbersAreReported() {
        var changed = new PageText("es.md", ES.text().replace("La tarea 1701,", "La tarea,"));
        var edition = Editions.withRules(NAME, List.of(changed, EN));
        assertThat(edition.drift())
                .filteredOn(drift -> drift.code() == DriftCode.LANGUAGES_DIFFER)
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.language()).isEqualTo(Language.ES);
                    assertThat(drift.criterion()).isEqualTo("K-1");
                    assertThat(drift.line()).isEqualTo(125);
                    assertThat(drift.arguments()).containsExactly("K-1", "–", "en", "1701");
                });
        assertThat(edition.drift()).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        100 active users for; one hundred active users for
        10 % active usage;    ten percent active usage
        10 % active usage;    ten per cent active usage
        """)
    void numbersInDigitsAndInWordsAreTheSameInTwoLanguages(String digits, String words) {
        assertThat(withEnglish(digits, words)).isEmpty();
    }

    @Test
    void anotherNumberInWordsDiffers() {
        assertThat(withEnglish("100 active users for", "two hundred active users for"))
                .filteredOn(drift -> drift.code() == DriftCode.LANGUAGES_DIFFER)
                .extracting(Drift::criterion)
                .containsExactly("PI-2", "CI-2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        PO-2; 55;  56;  - If there is no current contact, an engagement
        CO-5; 105; 110; - The next action date is
        K-2;  125; 126; - The customer understands
        """)
    void whatOneLanguageSaysAmongInputsOrOutputsAndAnotherOnlyElsewhereIsNamed(
            String criterion, int here, String there, String beginning) {
        var lines = EN.text().lines().filter(line -> !line.startsWith(beginning));
        var edition =
                Editions.withRules(NAME, List.of(ES, new PageText("en.md", lines.collect(Collectors.joining("\n")))));
        assertThat(edition.drift())
                .filteredOn(drift -> drift.code() == DriftCode.LANGUAGE_LACKS_ITEM)
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.language()).isEqualTo(Language.EN);
                    assertThat(drift.line()).isEqualTo(here);
                    assertThat(drift.arguments())
                            .startsWith(criterion, "es", there)
                            .hasSize(4);
                });
    }

    @Test
    void aTaskThatOnlyOneLanguageHasIsNamed() {
        assertThat(withEnglish("| 4058 |", "| 4099 | Send the survey | M | Engineer | All services |\n| 4058 |"))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.code()).isEqualTo(DriftCode.LANGUAGE_LACKS_TASK);
                    assertThat(drift.language()).isEqualTo(Language.ES);
                    assertThat(drift.line()).isEqualTo(121);
                    assertThat(drift.arguments()).containsExactly("", "en", "121", "4099 Send the survey");
                });
    }

    private static List<Drift> withEnglish(String piece, String other) {
        assertThat(EN.text()).contains(piece);
        var changed = new PageText("en.md", EN.text().replace(piece, other));
        return Editions.withRules(NAME, List.of(ES, changed)).drift().stream()
                .filter(drift -> drift.code() != DriftCode.BINDING_UNCERTAIN)
                .toList();
    }

    @Test
    void guidanceIsTheStepsOwnTextAsHtml() {
        var html = SHIPPED.pageFor(Language.EN).guidance("discuss");
        assertThat(html)
                .startsWith("<p>Hold the discussion in one of the customer's regular meetings;")
                .contains("<li>FTCQ Inactive APJ</li>", "<em>Disengagement process complete (enablement)</em>")
                .doesNotContain("Primary Role", "Quality Inputs", "4058", "Before you talk", "not older than");
        assertThat(SHIPPED.pageFor(Language.EN).guidance("prepare")).startsWith("<p>Before you talk to the customer");
        assertThat(SHIPPED.pageFor(Language.EN).guidance("elsewhere")).isEmpty();
    }

    @Test
    void guidanceIsSafeToShow() {
        var hostile = EN.text()
                .replace(
                        "Before you talk to the customer", "<script>alert(1)</script> Before you talk to the customer");
        hostile = hostile.replace("The FAQ is also", "[here](javascript:alert(1)) The FAQ is also");
        var page = Editions.withRules(NAME, List.of(new PageText("en.md", hostile)))
                .pageFor(Language.EN);
        assertThat(page.guidance("prepare"))
                .contains("&lt;script&gt;", "Before you talk to the customer", "<a rel=\"nofollow\" href=\"\">here</a>")
                .doesNotContain("<script", "javascript:");
    }

    @Test
    void guidanceThatIsNoBlockOfItsOwnIsShownAsText() {
        var step = SHIPPED.pageFor(Language.EN).step("prepare").orElseThrow();
        assertThat(new GuidanceHtml("nothing of the page", step).render())
                .startsWith("<p>Before you talk to the customer")
                .contains("<p>If there is a current contact in the account team")
                .endsWith("</p>\n");
    }
}
