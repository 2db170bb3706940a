package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"auroratextil.example", "a-2.b3.example", "señal.example", "x.y", "例子.example"})
    void a_domain_is_made_of_letters_digits_and_hyphens_between_dots(String domain) {
        assertThat(DomainName.is(domain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "aurora", "a..b2", "-a2.example", "a2-.example", "<b>2.example", "a b.example", "a@b.example"
            })
    void nothing_else_is_one(String domain) {
        assertThat(DomainName.is(domain)).isFalse();
    }

    @Test
    void none_is_longer_than_the_internet_allows() {
        assertThat(DomainName.is("a".repeat(63) + ".example")).isTrue();
        assertThat(DomainName.is("a".repeat(64) + ".example")).isFalse();
        assertThat(DomainName.is("a.".repeat(123) + "example")).isTrue();
        assertThat(DomainName.is("a.".repeat(124) + "example")).isFalse();
    }
}
