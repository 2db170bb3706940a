package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.binding.OwnPages.EN;
import static relevo.playbook.binding.OwnPages.ES;
import static relevo.playbook.binding.OwnPages.with;
import static relevo.playbook.binding.OwnPages.without;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.playbook.rules.Bindings;

/** A page that nobody has seen before is bound by what is known of its like, and says where it is unsure. */
class BinderTest {
    private static final String LATEST_STATUS =
            "- For customers who are not ready yet, an engagement management note has their latest status,"
                    + " not older than the discussion.\n";
    private static final String NEXT_ACTION = "- The next action date is 31 December of the following year.\n";

    @Test
    void aKnownSentenceIsFoundInItsPlace() {
        var item = only(OwnPages.bind(EN), "CO-4").item();
        assertThat(item.place()).isEqualTo("discuss/output/4");
        assertThat(item.text()).startsWith("For customers who are not ready yet");
        assertThat(EN.lines().toList().get(item.line() - 1)).contains(item.text());
    }

    @Test
    void theSameSentenceTwiceIsBoundOnceInEachStep() {
        var binding = OwnPages.bind(ES);
        assertThat(only(binding, "PI-1").item().place()).isEqualTo("prepare/input/1");
        assertThat(only(binding, "CI-1").item().place()).isEqualTo("discuss/input/1");
    }

    @Test
    void caseSpacingAndPunctuationDoNotMakeAnotherSentence() {
        var text = with(EN, "The next action date is 31 December of", "The NEXT action date is:  31 December, of");
        assertThat(OwnPages.bind(text).items("CO-5").getFirst().certainty()).isEqualTo(Certainty.KNOWN);
    }

    @Test
    void aSentenceThatMovedWithinItsPartIsStillSure() {
        var text = with(without(EN, LATEST_STATUS), NEXT_ACTION, NEXT_ACTION + LATEST_STATUS);
        var bound = only(OwnPages.bind(text), "CO-4");
        assertThat(bound.certainty()).isEqualTo(Certainty.MOVED);
        assertThat(bound.item().place()).isEqualTo("discuss/output/6");
        assertThat(bound.certainty().sure()).isTrue();
    }

    @Test
    void aRewordedSentenceIsRecognisedByItsWordsEvenWhenItMoved() {
        var reworded = "- The note in engagement management holds the latest status of everyone not ready.\n";
        var text = with(without(EN, LATEST_STATUS), NEXT_ACTION, NEXT_ACTION + reworded);
        var bound = only(OwnPages.bind(text), "CO-4");
        assertThat(bound.certainty()).isEqualTo(Certainty.RECOGNISED);
        assertThat(bound.item().text()).startsWith("The note in engagement management");
        assertThat(bound.certainty().sure()).isFalse();
    }

    @Test
    void whatIsLeftAtThePlaceOfAKnownSentenceIsAGuess() {
        var bound = only(OwnPages.bind(with(EN, LATEST_STATUS, "- Write down how they are.\n")), "CO-4");
        assertThat(bound.certainty()).isEqualTo(Certainty.GUESSED);
        assertThat(bound.item().text()).isEqualTo("Write down how they are.");
    }

    @Test
    void aSentenceThatIsGoneIsLostAndNothingTakesItsPlace() {
        var binding = OwnPages.bind(without(EN, LATEST_STATUS));
        assertThat(binding.lost()).containsExactly("CO-4");
        assertThat(binding.items("CO-4")).isEmpty();
        assertThat(binding.says("CO-4")).isFalse();
        assertThat(only(binding, "CO-8").certainty()).isEqualTo(Certainty.MOVED);
    }

    @Test
    void aSentenceThatNothingJudgesIsReported() {
        var binding = OwnPages.bind(with(EN, NEXT_ACTION, NEXT_ACTION + "- The customer got a souvenir.\n"));
        assertThat(binding.unbound()).extracting(PageItem::text).containsExactly("The customer got a souvenir.");
        assertThat(binding.lost()).isEmpty();
    }

    @Test
    void itemsBelowAndAboveAJudgedSentenceNeedNoCriterionOfTheirOwn() {
        assertThat(OwnPages.bind(EN).unbound()).isEmpty();
        assertThat(PageItems.of(OwnPages.page(EN)))
                .extracting(PageItem::place)
                .contains("discuss/output/7.1", "prepare/guidance/2.3", "discuss/task/1", "next-step/1", "overview/3");
    }

    @Test
    void aPageOfALanguageWithoutKnownPagesIsBoundByPlace() {
        var withoutEnglish = new Bindings(
                OwnPages.BINDINGS.pages().stream()
                        .filter(known -> !known.language().equals("en"))
                        .toList(),
                OwnPages.BINDINGS.cues());
        var binding = Binder.bind(OwnPages.page(EN), OwnPages.BOOK.rules(), withoutEnglish);
        assertThat(binding.items("PI-2").getFirst().item().place()).isEqualTo("prepare/input/2");
        assertThat(binding.items("PI-2").getFirst().certainty()).isEqualTo(Certainty.RECOGNISED);
        assertThat(binding.items("CO-5").getFirst().item().place()).isEqualTo("discuss/output/6");
        assertThat(binding.lost()).isEmpty();
    }

    @Test
    void whatTheMostSimilarPageLeavesOutIsRecognisedByTheOthers() {
        var others = OwnPages.BINDINGS.pages().stream()
                .filter(known -> known.items("REGION-QUEUE").isEmpty())
                .toList();
        var binding =
                Binder.bind(OwnPages.page(EN), OwnPages.BOOK.rules(), new Bindings(others, OwnPages.BINDINGS.cues()));
        var places = Map.of(
                "PI-1", "prepare/input/1",
                "PI-3", "prepare/input/3",
                "CI-1", "discuss/input/1",
                "CO-2", "discuss/output/2",
                "CO-6", "discuss/output/7",
                "CO-8", "discuss/output/5");
        places.forEach((id, place) -> {
            assertThat(only(binding, id).item().place()).as(id).isEqualTo(place);
            assertThat(only(binding, id).certainty()).as(id).isEqualTo(Certainty.RECOGNISED);
        });
        assertThat(binding.unbound()).extracting(PageItem::place).containsExactly("key-output/3");
        assertThat(binding.lost()).isEmpty();
    }

    @Test
    void withoutAnyKnownPageNothingIsBound() {
        var nothing = new Bindings(List.of(), Map.of());
        var binding = Binder.bind(OwnPages.page(EN), OwnPages.BOOK.rules(), nothing);
        assertThat(binding.items()).isEmpty();
        assertThat(binding.lost()).isEmpty();
        assertThat(binding.unbound()).hasSize(22);
    }

    private static BoundItem only(Binding binding, String criterion) {
        assertThat(binding.items(criterion)).isNotEmpty();
        return binding.items(criterion).getFirst();
    }
}
