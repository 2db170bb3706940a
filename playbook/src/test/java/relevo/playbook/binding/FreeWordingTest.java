package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.binding.OwnPages.EN;
import static relevo.playbook.binding.OwnPages.ES;
import static relevo.playbook.binding.OwnPages.with;
import static relevo.playbook.binding.OwnPages.without;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.check.PlaybookCheck;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.rules.Criterion;

/** Pages of the shipped shape in words of their own, in languages of which only pages of another shape are known. */
class FreeWordingTest {
    private static final String SOUVENIR = "- Der Kunde hat ein Andenken erhalten.\n";
    private static final String OUTCOME = "- Eine Notiz zur technischen Aktivierung sagt, ob";
    private static final String READY = "- Bei Kunden, die weitere Dienste";
    private static final String MAIL = "- Bei Kunden, die noch nicht möchten, zitiert";
    private static final String STATUS = "- Bei Kunden, die noch nicht möchten, hält";

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt"})
    void everySentenceIsBoundInItsPlace(String language) throws IOException {
        var binding = OwnPages.bind(page(language));
        var shipped = OwnPages.bind(ES);
        for (var criterion : OwnPages.BOOK.rules().criteria()) {
            assertThat(places(binding, criterion.id()))
                    .as(criterion.id())
                    .containsExactlyElementsOf(places(shipped, criterion.id()));
        }
        assertThat(binding.lost()).isEmpty();
        assertThat(binding.unbound()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt"})
    void nothingElseIsSaidAboutThem(String language) throws IOException {
        assertThat(OwnPages.drift(page(language))).allMatch(drift -> drift.contains(" BINDING_UNCERTAIN "));
        var reading = PlaybookCheck.check(PlaybookReader.read(language, Files.readAllBytes(file(language))));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void nothingElseTakesThePlaceOfASentenceThatIsGone() throws IOException {
        var german = page("de").replace("zum Engagement-Management", "zur Beteiligungsverwaltung");
        var binding = OwnPages.bind(without(german, line(german, MAIL)));
        assertThat(places(binding, "CO-1")).containsExactly("discuss/output/1");
        assertThat(places(binding, "CO-2")).containsExactly("discuss/output/2");
        assertThat(places(binding, "CO-3")).containsExactly("discuss/guidance/4.2");
        assertThat(places(binding, "CO-7")).containsExactly("discuss/output/7");
        assertThat(binding.lost()).containsExactly("CO-4", "CO-8");
        assertThat(binding.unbound())
                .extracting(PageItem::place)
                .containsExactly("discuss/output/3", "discuss/output/4", "discuss/output/5");
    }

    @Test
    void aSentenceThatWasPutInIsNoneOfItsNeighbours() throws IOException {
        var german = page("de").replace("zum Engagement-Management", "zur Beteiligungsverwaltung");
        var binding = OwnPages.bind(with(german, MAIL, SOUVENIR + MAIL));
        assertThat(places(binding, "CO-2")).containsExactly("discuss/output/2");
        assertThat(places(binding, "CO-3")).startsWith("discuss/output/4");
        assertThat(places(binding, "CO-4")).containsExactly("discuss/output/5");
        assertThat(places(binding, "CO-8")).containsExactly("discuss/output/6");
        assertThat(binding.unbound()).extracting(PageItem::place).contains("discuss/output/3");
    }

    @Test
    void theSameNumberBelowAWordThatLeadsIntoThemIsTakenInOrder() throws IOException {
        var german = page("de");
        var outcome = line(german, OUTCOME);
        var ready = line(german, READY);
        var nested = german.replace(
                outcome + ready,
                "- Notiz zur technischen Aktivierung:\n  - ob es zu Ende ist\n  - welche Dienste folgen sollen\n");
        var binding = OwnPages.bind(nested);
        assertThat(places(binding, "CO-1")).containsExactly("discuss/output/1.1");
        assertThat(places(binding, "CO-2")).containsExactly("discuss/output/1.2");
        assertThat(places(binding, "CO-8")).containsExactly("discuss/output/4");
    }

    @Test
    void aSentenceThatIsRepeatedIsBoundInEachOfItsPlacesAndTakesNoOther() throws IOException {
        var german = page("de");
        var mail = line(german, MAIL);
        var binding = OwnPages.bind(with(german, line(german, STATUS), mail));
        assertThat(places(binding, "CO-3")).startsWith("discuss/output/3", "discuss/output/4");
        assertThat(binding.lost()).containsExactly("CO-4");
        var longer = OwnPages.bind(german.replace(line(german, STATUS), line(german, STATUS) + mail));
        assertThat(places(longer, "CO-3")).startsWith("discuss/output/3", "discuss/output/5");
        assertThat(places(longer, "CO-7")).containsExactly("discuss/output/9");
        assertThat(longer.unbound()).isEmpty();
    }

    @Test
    void aKnownSentenceIsBoundUnderEachOfTwoServices() {
        var status = "- For customers who are not ready yet, an engagement management note has their latest status,"
                + " not older than the discussion.\n";
        var two = with(EN, status, "- Exchange:\n  " + status + "- Teams:\n  " + status);
        var binding = OwnPages.bind(two);
        assertThat(binding.items("CO-4"))
                .extracting(bound -> bound.item().place())
                .containsExactly("discuss/output/4.1", "discuss/output/5.1");
        assertThat(binding.items("CO-4"))
                .allSatisfy(bound -> assertThat(bound.certainty()).isEqualTo(Certainty.MOVED));
        assertThat(binding.unbound()).isEmpty();
    }

    @Test
    void theTextOfAnotherKnownPageIsKnown() {
        var spanish = line(
                ES, "- Para clientes que todavía no están listos, una nota de administración de la interacción recoge");
        var status = line(EN, "- For customers who are not ready yet, an engagement management note has");
        var binding = OwnPages.bind(with(EN, status, spanish));
        assertThat(binding.items("CO-4")).singleElement().satisfies(bound -> {
            assertThat(bound.item().place()).isEqualTo("discuss/output/4");
            assertThat(bound.certainty()).isEqualTo(Certainty.MOVED);
        });
    }

    @Test
    void criteriaThatShareAnItemOfTheKnownPageShareWhatIsFoundForIt() throws IOException {
        var rules = OwnPages.BOOK.rules().criteria();
        assertThat(rules).extracting(Criterion::id).contains("REGION-QUEUE", "CO-6");
        var binding = OwnPages.bind(page("pt"));
        assertThat(places(binding, "REGION-QUEUE")).containsExactly("discuss/guidance/12");
        assertThat(places(binding, "CO-6")).containsExactly("discuss/output/7", "discuss/guidance/12");
    }

    private static List<String> places(Binding binding, String criterion) {
        return binding.items(criterion).stream()
                .map(bound -> bound.item().place())
                .toList();
    }

    /** The whole line that begins so. */
    private static String line(String text, String beginning) {
        int at = text.indexOf(beginning);
        return text.substring(at, text.indexOf('\n', at) + 1);
    }

    private static String page(String language) throws IOException {
        return Files.readString(file(language));
    }

    private static Path file(String language) {
        return Path.of("src/test/resources/pages/bound").resolve(language + ".md");
    }
}
