package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.ShippedRules;

/** The product's own pages read clean, say every criterion, and agree with the rules. */
class OwnPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void theyReadWithoutFindings(String language) {
        var text = ShippedRules.text(OwnPages.NAME, language + ".md");
        var reading = PlaybookReader.read(language, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.page().language().tag()).isEqualTo(language);
        assertThat(reading.page().steps()).hasSize(2);
        assertThat(reading.page().tasks()).singleElement().satisfies(task -> {
            assertThat(task.id()).isEqualTo("4058");
            assertThat(task.mandatory()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyCriterionHasItsSentencesAndEverySentenceItsCriterion(String language) {
        var binding = OwnPages.bind(ShippedRules.text(OwnPages.NAME, language + ".md"));
        assertThat(OwnPages.BOOK.rules().criteria())
                .filteredOn(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .allSatisfy(criterion -> assertThat(binding.items(criterion.id()))
                        .as(criterion.id())
                        .isNotEmpty()
                        .allSatisfy(bound -> assertThat(bound.certainty()).isEqualTo(Certainty.KNOWN)));
        assertThat(binding.unbound()).isEmpty();
        assertThat(binding.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void theyDoNotDriftFromTheRules(String language) {
        assertThat(OwnPages.drift(ShippedRules.text(OwnPages.NAME, language + ".md")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void theSentenceThatSaysACriterionBestStandsInItsPart(String language) {
        var binding = OwnPages.bind(ShippedRules.text(OwnPages.NAME, language + ".md"));
        for (var criterion : OwnPages.BOOK.rules().criteria()) {
            if (criterion.part() != Criterion.Part.CUSTODY) {
                var part = criterion
                        .part()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-');
                assertThat(binding.items(criterion.id()).getFirst().item().part())
                        .as(criterion.id())
                        .isIn(part, criterion.step() + "/" + part);
            }
        }
    }
}
