package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.binding.Comparison.LESS;
import static relevo.playbook.binding.Comparison.MORE;
import static relevo.playbook.binding.Comparison.NONE;

import org.junit.jupiter.api.Test;
import relevo.playbook.Language;

/** Numbers are found with their comparison in every language. */
class AmountsTest {
    @Test
    void signs() {
        assertThat(Amounts.of("100 users with > 1.000, 10% with <1,000, 5 with ≥ 7 and >= 8", Language.EN))
                .containsExactly(
                        new Amount(100, false, NONE),
                        new Amount(1000, false, MORE),
                        new Amount(10, true, NONE),
                        new Amount(1000, false, LESS),
                        new Amount(5, false, NONE),
                        new Amount(7, false, MORE),
                        new Amount(8, false, MORE));
    }

    @Test
    void words() {
        assertThat(Amounts.of("10 percent of fewer than 1,000", Language.EN))
                .containsExactly(new Amount(10, true, NONE), new Amount(1000, false, LESS));
        assertThat(Amounts.of("mit weniger als 1.000 Lizenzen, 10 Prozent", Language.DE))
                .containsExactly(new Amount(1000, false, LESS), new Amount(10, true, NONE));
        assertThat(Amounts.of("1.000 puestos o más y menos de 20", Language.ES))
                .containsExactly(new Amount(1000, false, MORE), new Amount(20, false, LESS));
        assertThat(Amounts.of("1,000 シート未満", Language.JA)).containsExactly(new Amount(1000, false, LESS));
        assertThat(Amounts.of("1,000 シートを超えるお客様", Language.JA)).containsExactly(new Amount(1000, false, MORE));
        assertThat(Amounts.of("席位多于 1,000 个, 少于 30", Language.ZH_HANS))
                .containsExactly(new Amount(1000, false, MORE), new Amount(30, false, LESS));
    }

    @Test
    void whatFollowsTheNextNumberBelongsToThatOne() {
        assertThat(Amounts.of("5 puestos, 20 o más", Language.ES))
                .containsExactly(new Amount(5, false, NONE), new Amount(20, false, MORE));
    }

    @Test
    void aWordIsNoneOfTheEndOfAnother() {
        assertThat(Amounts.of("over 7", Language.EN)).containsExactly(new Amount(7, false, MORE));
        assertThat(Amounts.of("moreover 7", Language.EN)).containsExactly(new Amount(7, false, NONE));
        assertThat(Amounts.of("thunder 7", Language.EN)).containsExactly(new Amount(7, false, NONE));
    }

    @Test
    void asSaid() {
        assertThat(new Amount(10, true, LESS).said()).isEqualTo("10 %");
        assertThat(new Amount(1000, false, LESS).said()).isEqualTo("1000");
    }
}
