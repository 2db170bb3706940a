package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Cast;

/** Outside the demo and without a mail server, sending is refused loudly. */
@SpringBootTest(properties = "RELEVO_DEMO=off")
@AutoConfigureMockMvc
@Import(Aurora.class)
class NoServerTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Aurora aurora;

    @Autowired
    private Messages messages;

    @Autowired
    private Transactions transactions;

    @Test
    void the_api_answers_a_problem_and_queues_nothing() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var answer = mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/services/teams/messages")
                .with(Cast.as(Aurora.INES))
                .with(csrf())
                .locale(Locale.of("es"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"account-team\"}")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyText().contains("este Relevo no tiene servidor de correo", "RELEVO_SMTP_URL");
        assertThat(transactions.reading(Reader.BACKGROUND, () -> messages.of(tenant)))
                .isEmpty();
    }

    @Test
    void the_button_says_so_and_there_is_no_sandbox() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        assertThat(mvc.get()
                        .uri("/tenants/" + tenant + "/services/teams/messages/new?kind=account-team")
                        .with(Cast.as(Aurora.INES))
                        .locale(Locale.of("es")))
                .bodyText()
                .contains("aria-disabled=\"true\" aria-describedby=\"no-server\"", "RELEVO_SMTP_URL");
        assertThat(mvc.get().uri("/mailbox").with(Cast.as(Aurora.INES))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_was_queued_stays_waiting_and_is_shown() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        aurora.queue(tenant);
        assertThat(mvc.get().uri("/messages").with(Cast.as(Aurora.INES)).locale(Locale.of("es")))
                .bodyText()
                .contains("Sale en cuanto el servidor lo tome.", "este Relevo no tiene servidor de correo");
    }
}
