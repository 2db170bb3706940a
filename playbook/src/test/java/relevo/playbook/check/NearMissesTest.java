package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class NearMissesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        the register of crates and the regiser of crates;                 regiser for register
        the regiser of crates and the register of crates;                 register for regiser
        the regiser of crates: register of crates register of crates;      register for regiser, register for regiser
        regiser of crates: register of crates, register of crates, register of crates; regiser for register
        take large register here and take large regester now;           regester for register
        the shelfs of crates and the shalfs of crates;                    shalfs for shelfs
        the shelf of crates and the shalf of crates;                      ''
        the register of crates and the registex of crates;                ''
        the register of crates and the registar of crates;                ''
        the register of crates and the regixter of crates;                regixter for register
        the register of crates and the xegister of crates;                ''
        the register of crates and the regixxer of crates;                ''
        the register of keys and the regiser of crates;                  ''
        the register of box and the regiser of box;                     ''
        the register of large ones and the regiser of larger ones;      ''
        """)
    void a_word_one_letter_from_another_in_the_same_phrase_is_a_near_miss(String text, String found) {
        assertThat(misses(text, Language.EN)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, true", "31, false"})
    void very_long_words_are_left_alone(int length, boolean compared) {
        var half = "a".repeat(length / 2 - 1);
        var word = half + "b" + half + "c".repeat(length - 2 * half.length() - 1);
        var other = word.replace('b', 'd');
        assertThat(misses(word + " of crates and " + other + " of crates", Language.EN)
                        .isEmpty())
                .isEqualTo(!compared);
    }

    @ParameterizedTest
    @CsvSource({"JA, false", "ZH_HANS, false", "DE, true"})
    void where_words_are_not_spaced_none_is_compared(Language language, boolean compared) {
        assertThat(misses("register of crates regiser of crates", language).isEmpty())
                .isEqualTo(!compared);
    }

    @Test
    void a_word_for_a_part_of_a_page_is_no_near_miss() {
        assertThat(misses("Die Aufgaben des Schritts stehen unten; die Ausgaben des Schritts auch", Language.DE))
                .isEmpty();
    }

    private static String misses(String text, Language language) {
        var findings = new Findings();
        var report = new Report(List.of(text), findings);
        new NearMisses(Lexicon.of(language), report).check(List.of(new Passage(text, 1, 1)));
        return String.join(
                ", ",
                findings.inOrder().stream()
                        .map(finding -> finding.arguments().getFirst() + " for "
                                + finding.arguments().get(1))
                        .toList());
    }
}
