package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class ComparisonTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; customers with fewer than 1,000 seats;   false; 1000; fewer than 1,000;  15
            EN; customers with Fewer Than 1.000;         false; 1000; Fewer Than 1.000;  15
            EN; fewer than 7;                            false; 7;    fewer than 7;      0
            EN; not less than 7;                         true;  7;    not less than 7;   0
            EN; no more than 7;                          false; 7;    no more than 7;    0
            EN; with <7;                                 false; 7;    <7;                5
            EN; with >= 7;                               true;  7;    >= 7;              5
            EN; ≥   7;                                   true;  7;    ≥   7;             0
            EN; 7 or more boxes;                         true;  7;    7 or more;         0
            EN; 7 boxes or fewer;                        false; 7;    7 boxes or fewer;  0
            EN; take 7 large ones or more;               true;  7;    7 large ones or more; 5
            EN; over 7 or fewer;                         true;  7;    over 7;            0
            ES; 7 o más cajas, 8 o menos;                true;  7;    7 o más;           0
            ES; menores de 1 000;                        false; 1000; menores de 1 000;  0
            JA; 1,000シート未満;                          false; 1000; 1,000シート未満;     0
            JA; 1,000 を超える;                           true;  1000; 1,000 を超;        0
            ZH_HANS; 不少于7;                             true;  7;    不少于7;            0
            ZH_HANS; 席位少于7;                           false; 7;    少于7;             2
            ZH_HANS; 7个以上;                             true;  7;    7个以上;            0
            """)
    void a_number_is_a_bound_where_words_say_so(
            Language language, String text, boolean more, long bound, String quote, int start) {
        assertThat(first(language, text)).contains(new Comparison(more, bound, quote, start));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; 7 boxes
            EN; thunder 7 boxes
            EN; more 7 than
            EN; 7 very large boxes or more
            EN; 7 of 9 or more
            EN; or more 7
            ES; aúnmenos de 7
            """)
    void other_numbers_are_none(Language language, String text) {
        assertThat(first(language, text)).isEmpty();
    }

    private static java.util.Optional<Comparison> first(Language language, String text) {
        var lexicon = Lexicon.of(language);
        return Comparison.at(text, Quantity.in(text, lexicon).getFirst(), lexicon);
    }
}
