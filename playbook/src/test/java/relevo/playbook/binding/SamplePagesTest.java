package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Criterion;

/** The founding page and its versions in six languages hang on the rules, and their drift is known. */
class SamplePagesTest {
    private static final Path FOLDER =
            Path.of(Optional.ofNullable(System.getenv("RELEVO_SAMPLES")).orElse("../../shared"));
    private static final String PAGE = "enable-conduct-engagement-completion-discussion-partner";

    @Test
    void theFoundingPageBindsWhollyAndDriftsInItsTwoComparisonsOnly() throws IOException {
        var page = seed();
        assertThat(unsaid(page)).isEmpty();
        assertThat(bind(page).unbound()).isEmpty();
        assertThat(drift(page)).containsExactly("59 COMPARISON_DIFFERS PI-2", "113 COMPARISON_DIFFERS CI-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spanish es", "german de", "japanese jp", "portuguese pr", "simplified-chineses sc"})
    void everyCriterionIsKnownInTheOtherLanguages(String language) throws IOException {
        var page = sample(language);
        assertThat(unsaid(page)).isEmpty();
        assertThat(bind(page).unbound()).isEmpty();
        assertThat(bind(page).items().values())
                .allSatisfy(items -> assertThat(items)
                        .allSatisfy(
                                bound -> assertThat(bound.certainty().sure()).isTrue()));
    }

    @Test
    void theEnglishPageDriftsInCategoriesAnAlternativeAndWhatItLeavesOut() throws IOException {
        assertThat(drift(sample("english ")))
                .containsExactlyInAnyOrder(
                        "35 CRITERION_UNSAID PI-1",
                        "35 CRITERION_UNSAID PI-3",
                        "62 CRITERION_UNSAID CI-1",
                        "55 COMPARISON_DIFFERS PI-2",
                        "55 CATEGORY_DIFFERS PI-2",
                        "55 ALTERNATIVE_NOT_ASKED PI-2",
                        "105 COMPARISON_DIFFERS CI-2",
                        "105 ALTERNATIVE_NOT_ASKED CI-2",
                        "111 CATEGORY_DIFFERS CO-1",
                        "112 CATEGORY_DIFFERS CO-2");
    }

    @Test
    void theGermanPageAgreesAndTheChineseOneLeavesTheYearOut() throws IOException {
        assertThat(drift(sample("german de"))).isEmpty();
        assertThat(drift(sample("simplified-chineses sc"))).containsExactly("123 YEAR_UNSAID CO-5");
        assertThat(drift(sample("japanese jp")))
                .containsExactly("59 COMPARISON_DIFFERS PI-2", "113 COMPARISON_DIFFERS CI-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"german de", "japanese jp", "portuguese pr", "simplified-chineses sc"})
    void aPageOfALanguageThatNobodyKnewIsBoundByPlaceAndWords(String language) throws IOException {
        var page = PlaybookReader.read("page", sample(language)).page();
        var others = OwnPages.BINDINGS.pages().stream()
                .filter(known -> !known.language().equals(page.language().tag()))
                .toList();
        var unknown = Binder.bind(page, OwnPages.BOOK.rules(), new Bindings(others, OwnPages.BINDINGS.cues()));
        var known = bind(sample(language));
        assertThat(unknown.unbound()).isEmpty();
        for (var criterion : OwnPages.BOOK.rules().criteria()) {
            if (criterion.part() != Criterion.Part.CUSTODY) {
                assertThat(unknown.items(criterion.id()).getFirst().item())
                        .as(criterion.id())
                        .isEqualTo(known.items(criterion.id()).getFirst().item());
            }
        }
    }

    private static byte[] seed() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER.resolve("seed")), "no sample pages at " + FOLDER);
        try (Stream<Path> files = Files.list(FOLDER.resolve("seed"))) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    private static byte[] sample(String language) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER.resolve("playbooks")), "no sample pages at " + FOLDER);
        var names = language.split(" ", -1);
        var suffix = names[1].isEmpty() ? "" : "-" + names[1];
        return Files.readAllBytes(
                FOLDER.resolve("playbooks").resolve(names[0] + "-playbook").resolve(PAGE + suffix + ".md"));
    }

    private static Binding bind(byte[] bytes) {
        return Binder.bind(PlaybookReader.read("page", bytes).page(), OwnPages.BOOK.rules(), OwnPages.BINDINGS);
    }

    private static List<String> unsaid(byte[] bytes) {
        var binding = bind(bytes);
        return OwnPages.BOOK.rules().criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .map(Criterion::id)
                .filter(id -> !binding.says(id))
                .toList();
    }

    private static List<String> drift(byte[] bytes) {
        var page = PlaybookReader.read("page", bytes).page();
        return Drifts.of(page, bind(bytes), OwnPages.BOOK, OwnPages.BINDINGS).stream()
                .map(drift -> drift.line() + " " + drift.code() + " " + drift.criterion())
                .toList();
    }

    @Test
    void whatIsSaidAboutAPageIsSaidInSpanishToo() throws IOException {
        var page = PlaybookReader.read("page", seed()).page();
        var first =
                Drifts.of(page, bind(seed()), OwnPages.BOOK, OwnPages.BINDINGS).getFirst();
        assertThat(DriftText.of("seed.md", first, Locale.of("es")))
                .startsWith(
                        "seed.md:59:3: warning COMPARISON_DIFFERS En PI-2 la frase da 10 % a los clientes con > 1000 puestos;"
                                + " la regla, a los que tienen < 1000.");
    }
}
