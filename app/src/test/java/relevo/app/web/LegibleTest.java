package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0001b", "\u007f", "x\ud800", "\udc00x"})
    void what_no_database_keeps_as_it_is_is_not_legible(String text) {
        assertThat(Legible.isKept(text)).isFalse();
        assertThat(Legible.isLine(text)).isFalse();
    }

    @Test
    void a_text_may_have_lines_and_any_letters_and_a_name_no_lines() {
        assertThat(Legible.isKept("Hola:\r\n\t👩‍💻 用户 ñ")).isTrue();
        assertThat(Legible.isLine("👩‍💻 用户 ñ")).isTrue();
        assertThat(Legible.isLine("two\nlines")).isFalse();
        assertThat(Legible.isLine("two\u0085lines")).isFalse();
    }

    @Test
    void what_nobody_sees_is_blank() {
        assertThat(Legible.isBlank("")).isTrue();
        assertThat(Legible.isBlank(" \u200b\u00a0\ufeff\n")).isTrue();
        assertThat(Legible.isBlank("\u200bx")).isFalse();
    }
}
