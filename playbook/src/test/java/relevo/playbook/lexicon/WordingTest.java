package relevo.playbook.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "Task ID, task id",
        "'  **Task**   _ID_ ', task id",
        "'`Task`\u00A0\u3000ID', task id",
        "ＴＡＳＫ\u3000ＩＤ, task id",
        "ta\u200Bsk\u00AD id, task id",
        "'line\u2028end', line end",
        "'a \t b', a b",
        "***, ''",
        "'', ''",
        "'   ', ''",
        "a, a"
    })
    void words_that_people_see_as_equal_are_equal(String written, String plain) {
        assertThat(Wording.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, true",
        "abc, false",
        "'*a*, 1 b - c', true",
        "'*a*, b - c', false",
        "éàñ8, true",
        "abc(d), false",
        "ab·cd, false",
        "abcā, false",
        "'', false"
    })
    void a_text_is_longer_for_its_latin_letters_alone(String text, boolean longer) {
        assertThat(Wording.longer(text, 3)).isEqualTo(longer);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Step Inputs:,               step inputs
            "…step inputs…",            step inputs
            "1. Step",                  1. step
            "Inputs (of the step)",     inputs
            "Inputs (of the step) too", inputs  too
            "(Inputs) of",              inputs) of
            "Inputs (of the",           inputs
            "x(y)",                     x
            "a)(b",                     a
            "!?",                       ""
            "?a!",                      a
            "",                         ""
            """)
    void a_key_has_neither_parentheses_nor_punctuation_at_its_ends(String written, String key) {
        assertThat(Wording.key(written)).isEqualTo(key);
    }
}
