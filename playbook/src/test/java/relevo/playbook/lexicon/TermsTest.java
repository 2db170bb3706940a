package relevo.playbook.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relevo.playbook.lexicon.Match.Certainty;

class TermsTest {
    private final Terms<String> terms = new Terms<>();

    TermsTest() {
        terms.term("box", "box (large)");
        terms.term("lorry", "lorry");
        terms.term("register", "register of boxes");
        terms.term("hall", "hall");
        terms.term("warehouse", "仓库仓库仓库");
        terms.shape("next", List.of(List.of("next", "following"), List.of("step")));
    }

    @Test
    void a_term_is_known_with_its_parentheses_and_without() {
        assertThat(terms.exact("Box (Large)")).contains(new Match<>("box", Certainty.EXACT, "box (large)"));
        assertThat(terms.exact("box:")).contains(new Match<>("box", Certainty.EXACT, "box:"));
        assertThat(terms.exact("boxes")).isEmpty();
    }

    @Test
    void the_first_meaning_of_a_term_stays() {
        terms.term("other", "lorry");
        assertThat(terms.exact("lorry")).map(Match::kind).contains("lorry");
    }

    @Test
    void a_shape_wants_a_stem_of_every_group() {
        assertThat(terms.shaped("The following steps"))
                .contains(new Match<>("next", Certainty.SHAPE, "the following steps"));
        assertThat(terms.shaped("next steps")).map(Match::kind).contains("next");
        assertThat(terms.shaped("next words")).isEmpty();
        assertThat(terms.shaped("first step")).isEmpty();
    }

    @Test
    void a_shape_is_four_words_and_sixty_characters_at_most() {
        assertThat(terms.shaped("all the next steps")).isPresent();
        assertThat(terms.shaped("all of the next steps")).isEmpty();
        assertThat(terms.shaped("next step" + "s".repeat(51))).isPresent();
        assertThat(terms.shaped("next step" + "s".repeat(52))).isEmpty();
    }

    @Test
    void one_letter_in_five_may_be_wrong() {
        assertThat(terms.misspelt("lory")).contains(new Match<>("lorry", Certainty.MISSPELT, "lorry"));
        assertThat(terms.misspelt("lry")).isEmpty();
        assertThat(terms.misspelt("regster fo boxs")).map(Match::kind).contains("register");
        assertThat(terms.misspelt("egster fo boxs")).isEmpty();
        assertThat(terms.misspelt("hal")).isEmpty();
    }

    @Test
    void the_nearest_term_is_taken_and_of_two_the_first() {
        terms.term("lorries", "lorri");
        terms.term("loire", "lorra");
        assertThat(terms.misspelt("lorrj")).map(Match::term).contains("lorry");
        assertThat(terms.misspelt("lorra")).map(Match::kind).contains("loire");
    }

    @Test
    void ideographs_are_not_guessed() {
        assertThat(terms.misspelt("仓库仓库仓房")).isEqualTo(Optional.empty());
    }

    @Test
    void nothing_and_too_much_are_no_misspelt_term() {
        var sixty = "x".repeat(60);
        terms.term("long", sixty);
        terms.term("longer", sixty + "x");
        assertThat(terms.misspelt("")).isEmpty();
        assertThat(terms.misspelt("y" + sixty.substring(1))).map(Match::kind).contains("long");
        assertThat(terms.misspelt("y" + sixty)).isEmpty();
    }
}
