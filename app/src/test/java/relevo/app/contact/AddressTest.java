package relevo.app.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void a_name_may_stand_before_an_address() {
        assertThat(Address.of(" Marta Soler, directora <marta@auroratextil.example> "))
                .hasValue(new Address("Marta Soler, directora", "marta@auroratextil.example"));
        assertThat(Address.of("marta@auroratextil.example")).hasValue(new Address("", "marta@auroratextil.example"));
        assertThat(new Address("Marta", "m@a.example").written()).isEqualTo("Marta <m@a.example>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "marta",
                "marta@",
                "@a.example",
                "a b@c.example",
                "x\r\nBcc: y@z.example",
                "<>",
                "ana@exa_mple.org",
                "a,b@example.org",
                "ada@example.org;",
                "x:ada@example.org;",
                "ada@example.org (Ada)"
            })
    void what_is_no_address_is_none(String written) {
        assertThat(Address.of(written)).isEmpty();
        assertThat(Address.isMail(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Marta <marta@a.example>", "<marta@a.example>", " marta@a.example", "a@b", "\"a b\"@c.example"})
    void what_people_have_is_an_address_alone(String written) {
        assertThat(Address.of(written)).isPresent();
        assertThat(Address.isMail(written)).isFalse();
        assertThat(Address.isMail("marta.soler@auroratextil.example")).isTrue();
    }
}
