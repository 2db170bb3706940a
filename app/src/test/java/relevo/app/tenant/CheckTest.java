package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana@exa_mple.org", "a,b@example.org", "ada@example.org;", "ada@example"})
    void an_address_that_no_mail_could_go_to_is_wrong(String mail) {
        var check = new Check();
        check.mail(mail, "mail");
        assertThatThrownBy(check::done).isInstanceOf(Mistyped.class);
    }

    @Test
    void one_that_is_not_said_is_not() {
        var check = new Check();
        assertThat(check.mail(" ", "mail")).isEmpty();
        assertThat(check.mail(" ada@example.org ", "mail")).isEqualTo("ada@example.org");
        check.done();
    }
}
