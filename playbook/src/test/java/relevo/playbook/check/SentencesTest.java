package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relevo.playbook.check.Sentences.Piece;

class SentencesTest {
    @Test
    void a_text_is_cut_into_sentences() {
        assertThat(Sentences.sentences("One. Two!三。 . Four"))
                .containsExactly(new Piece("One", 0), new Piece(" Two", 4), new Piece("三", 9), new Piece(" Four", 13));
    }

    @Test
    void a_point_between_digits_cuts_nothing() {
        assertThat(Sentences.sentences("1.000 and 2.x and x.3"))
                .containsExactly(new Piece("1.000 and 2", 0), new Piece("x and x", 12), new Piece("3", 20));
        assertThat(Sentences.sentences(".5 and 5.")).containsExactly(new Piece("5 and 5", 1));
    }

    @Test
    void a_clause_knows_its_place_in_the_text() {
        assertThat(Sentences.clauses(new Piece(" Two, (and 1,000): three", 4)))
                .containsExactly(new Piece(" Two", 4), new Piece("and 1,000", 11), new Piece(" three", 22));
    }

    @Test
    void a_condition_stays_with_what_it_is_the_condition_of() {
        assertThat(Sentences.clauses(new Piece("10 % (below 1,000) or 12 % (15 % below 5): Over 50: 20", 0)))
                .containsExactly(
                        new Piece("10 % (below 1,000", 0),
                        new Piece(" or 12 % ", 18),
                        new Piece("15 % below 5", 28),
                        new Piece(" Over 50: 20", 42));
    }
}
