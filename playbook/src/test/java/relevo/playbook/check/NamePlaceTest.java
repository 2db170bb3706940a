package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Write it in the Technical Enablement note;       "Write it in the Technical Enablement "
            Done. The Technical Enablement note;             " The Technical Enablement "
            note;                                            ""
            "(the note";                                     "the "
            x 0 a b c d e f g note;                          "a b c d e f g "
            0 a b c d e f g note;                            "a b c d e f g "
            """)
    void before_the_word_for_note_stand_a_few_words(String text, String name) {
        int end = text.lastIndexOf("note");
        assertThat(text.substring(NamePlace.start(text, end, false), end)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            内容を技術有効化メモ;            技術有効化
            環境または技術有効化メモ;         環境または技術有効化
            メモ;                          ''
            は技術メモ;                     技術
            """)
    void where_words_are_not_spaced_a_particle_ends_the_name(String text, String name) {
        int end = text.lastIndexOf("メモ");
        assertThat(text.substring(NamePlace.start(text, end, true), end)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "nota de Habilitación Técnica, y más";  " Habilitación Técnica"
            nota de a b c d e f g;                  " a b c d e f"
            nota de;                                ""
            nota de Estado.;                        " Estado"
            """)
    void behind_it_a_few_words(String text, String name) {
        int start = "nota de".length();
        assertThat(text.substring(start, NamePlace.end(text, start))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"39, 39", "40, 40", "41, 40", "99, 40"})
    void a_name_is_forty_characters_long_at_most(int length, int name) {
        var text = "x".repeat(length);
        assertThat(length - NamePlace.start(text, length, false)).isEqualTo(name);
        assertThat(length - NamePlace.start(text, length, true)).isEqualTo(name);
        assertThat(NamePlace.end(text + text, 0)).isEqualTo(Math.min(2 * length, 80));
    }
}
