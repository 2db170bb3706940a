package relevo.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.app.web.Form;

class GivenTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana@exa_mple.org", "a,b@example.org", "ada@example.org;", "ada@example"})
    void an_address_that_no_mail_could_go_to_is_wrong(String mail) {
        var given = new Given(Form.of(Map.of("mail", List.of(mail))), LocalDate.EPOCH, (key, _) -> key);
        assertThat(given.details()).isNull();
        assertThat(given.form().error("mail")).isEqualTo("request.mail.unreadable");
    }
}
