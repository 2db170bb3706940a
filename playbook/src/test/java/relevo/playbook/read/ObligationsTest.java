package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import relevo.playbook.Language;
import relevo.playbook.Obligation;
import relevo.playbook.block.Cell;
import relevo.playbook.lexicon.Lexicon;

class ObligationsTest {
    @Test
    void the_header_explains_its_letters_the_mandatory_one_first() {
        var explained = under("Id", "(P)flicht / (W)ahl");
        assertThat(explained.read("P")).isEqualTo(Obligation.MANDATORY);
        assertThat(explained.read(" w ")).isEqualTo(Obligation.OPTIONAL);
        assertThat(explained.read("(w)")).isEqualTo(Obligation.OPTIONAL);
        assertThat(explained.read("(p")).isEqualTo(Obligation.UNSTATED);
        assertThat(explained.read("p)")).isEqualTo(Obligation.UNSTATED);
        assertThat(explained.read("()")).isEqualTo(Obligation.UNSTATED);
        assertThat(explained.read("Ｐ")).isEqualTo(Obligation.MANDATORY);
    }

    @Test
    void what_the_header_says_stands_above_the_language() {
        var turned = under("(O)bligatory / (M)aybe");
        assertThat(turned.read("O")).isEqualTo(Obligation.MANDATORY);
        assertThat(turned.read("M")).isEqualTo(Obligation.OPTIONAL);
        assertThat(turned.read("mandatory")).isEqualTo(Obligation.MANDATORY);
    }

    @Test
    void where_it_explains_nothing_the_language_s_words_count() {
        for (var header : new String[] {"Obligation", "(P)", "(P) (P)", "(P) (W) (X)", "(Pf) (Wa)"}) {
            var plain = under(header);
            assertThat(plain.read("M")).as(header).isEqualTo(Obligation.MANDATORY);
            assertThat(plain.read("optional")).as(header).isEqualTo(Obligation.OPTIONAL);
            assertThat(plain.read("P")).as(header).isEqualTo(Obligation.UNSTATED);
            assertThat(plain.read("")).as(header).isEqualTo(Obligation.UNSTATED);
        }
    }

    @Test
    void a_lone_capital_that_says_it_is_a_letter() {
        var plain = under("Obligation");
        assertThat(plain.letter("M")).isTrue();
        assertThat(plain.letter("m")).isFalse();
        assertThat(plain.letter("X")).isFalse();
        assertThat(plain.letter("Mandatory")).isFalse();
        assertThat(plain.letter("")).isFalse();
        assertThat(plain.clear("Mandatory")).isTrue();
        assertThat(plain.clear("perhaps")).isFalse();
    }

    private static Obligations under(String... header) {
        return new Obligations(
                Arrays.stream(header).map(text -> new Cell(text, 1, 1)).toList(), Lexicon.of(Language.EN));
    }
}
