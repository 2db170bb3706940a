package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Item;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class ConditionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; If the box is open or the key is there, go.;      If the box is open or the key is there; if the box is open  |  the key is there
            EN; if a, or b, go;                                   if a, or b;                  if a,  |  b
            EN; WHEN a or b. Or c, go;                            WHEN a or b. Or c;           when a  |  b.  |  c
            EN; Where a and/or b;                                 Where a and/or b;            where a  |  b
            EN; In case a and / or b;                             In case a and / or b;        in case a  |  b
            ES; Si es a u o b, vaya.;                             Si es a u o b;               si es a  |  b
            JA; 箱が開いている、または鍵がある場合は、行きます。;       箱が開いている、または鍵がある;  箱が開いている、 | 鍵がある
            ZH_HANS; 如果箱子打开或者钥匙在，请去。;                 如果箱子打开或者钥匙在;          如果箱子打开 | 钥匙在
            """)
    void a_condition_is_cut_at_its_or(Language language, String text, String condition, String parts) {
        var found = of(language, text).orElseThrow();
        assertThat(found.text()).isEqualTo(condition);
        assertThat(String.join(" | ", found.parts())).isEqualTo(parts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; The box is open or the key is there.
            EN; If the box is open, go or stay.
            EN; If
            EN; Iffy or not, go.
            EN; If the order is a door, go.
            JA; 箱を開けます。または鍵がある場合は、行きます。
            ZH_HANS; 箱子如果打开或者钥匙在，请去。
            """)
    void an_item_without_alternatives_in_its_condition_has_none(Language language, String text) {
        assertThat(of(language, text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = ';', textBlock = """
            EN; If the box is open or the key is known;   If the box is not open or the key is unknown;       true
            EN; If the box is open or the key is known;   If the box is not open or the key is there;         false
            EN; If the box is not open or the key is known; If the box is not open or the key is unknown;     false
            EN; If the box is open or the key is known;   If the lorry is not booked or nobody drives there;  false
            EN; If the box is open or the key is known;   If the box is unopened or the key is not known;     false
            EN; If the box is open or the key is known;   If the box isn't open or there is no key;           true
            DE; Wenn die Kiste offen ist oder der Schlüssel bekannt; Wenn die Kiste nicht offen ist oder der Schlüssel unbekannt; true
            JA; 箱が開いている、または鍵がある場合; 箱が開いていない、または鍵がない場合; true
            ZH_HANS; 如果箱子打开或者钥匙在，请去。; 如果箱子未打开或者钥匙不在，请去。; true
            ZH_HANS; 如果箱子打开或者钥匙在，请去。; 如果箱子未打开或者钥匙在，请去。; false
            """)
    void two_overlap_where_the_other_denies_each_part(Language language, String one, String other, boolean overlap) {
        var first = of(language, one).orElseThrow();
        var second = of(language, other).orElseThrow();
        assertThat(first.overlaps(second, Lexicon.of(language))).isEqualTo(overlap);
    }

    private static Optional<Condition> of(Language language, String text) {
        return Condition.of(new Item(text, 1, 1, List.of()), Lexicon.of(language));
    }
}
