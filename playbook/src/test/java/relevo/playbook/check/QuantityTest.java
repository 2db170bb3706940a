package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class QuantityTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; none;                          ''
        EN; 7;                             7
        EN; 1,000 and 1.000 and 1 000;     1000 1000 1000
        EN; 1,000,000;                     1000000
        EN; 1,00;                          1 0
        EN; 1,0000;                        1 0
        EN; 12,3456;                       12 3456
        EN; 10 % and 11% and 12 percent;   10% 11% 12%
        EN; 10             %;              10
        EN; 13 ％;                         13%
        EN; 12.5 % and 7,5% and ten percent and 10 pct.; 12.5% 7.5% 10% 10%
        ES; diez por ciento, 12,5 por ciento y 31.12.; 10% 12.5% 31 12
        EN; 12,500 %;                      12500%
        EN; percent 30;                    30
        EN; a percent or so 30;            30
        EN; 999999999999999;               999999999999999
        EN; 1999999999999999;              199999999999999 9
        EN; 999 999 999 999 999;           999999999999999
        EN; 9 999 999 999 999 999;         ''
        ES; 10 por ciento;                 10%
        JA; 10パーセント;                    10%
        ZH_HANS; 百分之10;                  10%
        JA; １，０００シートの１２．５％;         1000 12.5%
        ZH_HANS; １,０００个席位的１０ ％;     1000 10%
        ZH_HANS; 一千个席位的百分之十五和百分之八十; 1000 15% 80%
        ZH_HANS; 三百二十和百分之二十一;        320 21%
        JA; 千シートの十パーセント;              1000 10%
        EN; one hundred users of one thousand or fifty or thirty-two; 100 1000 50
        ES; cien usuarios y mil puestos, diez por cien, treinta y dos por ciento; 100 1000 10%
        PT; cem de mil, vinte e dois;      100 1000
        DE; hundert von tausend, zwei Prozent; 100 1000 2%
        """)
    void numbers_are_read_with_their_separators(Language language, String text, String numbers) {
        var read = Quantity.in(text, Lexicon.of(language)).stream()
                .map(number -> number.said() + (number.percent() ? "%" : ""))
                .toList();
        assertThat(String.join(" ", read)).isEqualTo(numbers);
    }
}
