package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class ComparisonTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; customers with fewer than 1,000 seats; false; 1000; false; fewer than 1,000; 15
            EN; customers with Fewer Than 1.000; false; 1000; false; Fewer Than 1.000; 15
            EN; fewer than 7; false; 7; false; fewer than 7; 0
            EN; not less than 7; true; 7; true; not less than 7; 0
            EN; no more than 7; false; 7; true; no more than 7; 0
            EN; with <7; false; 7; false; <7; 5
            EN; with >= 7; true; 7; true; >= 7; 5
            EN; ≥   7; true; 7; true; ≥   7; 0
            EN; 7 or more boxes; true; 7; true; 7 or more; 0
            EN; 7 boxes or fewer; false; 7; true; 7 boxes or fewer; 0
            EN; take 7 large ones or more; true; 7; true; 7 large ones or more; 5
            EN; over 7 or fewer; true; 7; false; over 7; 0
            ES; 7 o más cajas, 8 o menos; true; 7; true; 7 o más; 0
            ES; menores de 1 000; false; 1000; false; menores de 1 000; 0
            JA; 1,000シート未満; false; 1000; false; 1,000シート未満; 0
            JA; 1,000 を超える; true; 1000; false; 1,000 を超; 0
            ZH_HANS; 不少于7; true; 7; true; 不少于7; 0
            EN; from 7 boxes; true; 7; true; from 7; 0
            EN; up to 7 boxes; false; 7; true; up to 7; 0
            EN; under 7 boxes; false; 7; false; under 7; 0
            ES; hasta 7 cajas; false; 7; true; hasta 7; 0
            ES; 7 cajas como máximo; false; 7; true; 7 cajas como máximo; 0
            ES; más de 7; true; 7; false; más de 7; 0
            ES; no más de 7; false; 7; true; no más de 7; 0
            DE; bis zu 7 Kisten; false; 7; true; bis zu 7; 0
            DE; höchstens 7 Kisten; false; 7; true; höchstens 7; 0
            DE; unter 7 Kisten; false; 7; false; unter 7; 0
            DE; ab 7 Kisten; true; 7; true; ab 7; 0
            PT; no máximo 7 caixas; false; 7; true; no máximo 7; 0
            PT; menos do que 7 caixas; false; 7; false; menos do que 7; 0
            PT; a partir de 7 caixas; true; 7; true; a partir de 7; 0
            JA; 7以下; false; 7; true; 7以下; 0
            JA; 7以上; true; 7; true; 7以上; 0
            ZH_HANS; 不超过7; false; 7; true; 不超过7; 0
            ZH_HANS; 席位少于7; false; 7; false; 少于7; 2
            ZH_HANS; 7个以上; true; 7; true; 7个以上; 0
            """)
    void a_number_is_a_bound_where_words_say_so(
            Language language, String text, boolean more, long bound, boolean inclusive, String quote, int start) {
        assertThat(first(language, text)).contains(new Comparison(more, bound, inclusive, quote, start));
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
            DE; im Maßstab 7
            """)
    void other_numbers_are_none(Language language, String text) {
        assertThat(first(language, text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; up to 999;         fewer than 1,000;  true
            EN; at most 999;       under 1,000;       true
            EN; up to 1,000;       fewer than 1,000;  false
            EN; up to 999;         up to 1,000;       false
            EN; fewer than 999;    up to 1,000;       false
            EN; 1,000 or more;     more than 999;     true
            EN; at least 1,000;    from 1,000;        true
            EN; more than 1,000;   1,000 or more;     false
            EN; fewer than 1,000;  more than 1,000;   false
            ES; hasta 999;         menos de 1.000;    true
            ES; hasta 1.000;       menos de 1.000;    false
            ES; a partir de 1.000; 1.000 o más;       true
            DE; bis zu 999;        weniger als 1.000; true
            DE; höchstens 1.000;   unter 1.000;       false
            DE; ab 1.000;          mehr als 999;      true
            PT; até 999;           menos de 1.000;    true
            PT; no máximo 1.000;   menos de 1.000;    false
            JA; 999以下;            1,000未満;          true
            ZH_HANS; 最多1,000;     少于1,000;          false
            """)
    void two_comparisons_draw_one_line_or_two(Language language, String one, String other, boolean same) {
        var first = first(language, one).orElseThrow();
        var second = first(language, other).orElseThrow();
        assertThat(first.drawsSameLine(second)).isEqualTo(same);
        assertThat(second.drawsSameLine(first)).isEqualTo(same);
    }

    private static java.util.Optional<Comparison> first(Language language, String text) {
        var lexicon = Lexicon.of(language);
        return Comparison.at(text, Quantity.in(text, lexicon).getFirst(), lexicon);
    }
}
