package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.app.contact.Address;

class MailFormTest {
    @Test
    void a_mail_is_kept_as_json_with_its_keys_in_order() {
        var content =
                new MailContent("a@b.example", "c@d.example", List.of("e@f.example"), "es", "Asunto", "Hola\n«ñ»");
        assertThat(content.written())
                .isEqualTo("{\"body\":\"Hola\\n«ñ»\",\"cc\":[\"e@f.example\"],\"from\":\"a@b.example\","
                        + "\"language\":\"es\",\"replyTo\":\"c@d.example\",\"subject\":\"Asunto\"}");
        assertThat(MailContent.read(content.written())).isEqualTo(content);
    }

    @Test
    void a_mail_is_not_ready_while_anything_is_open() {
        var form = new MailForm(
                Set.of(),
                MailForm.copies("jefa@a.example; nadie"),
                Locale.of("es"),
                " ",
                "Usan {active-users} personas");
        assertThat(MailMistake.in(form))
                .containsExactly(
                        new MailMistake("cc", MailMistake.Code.NO_ADDRESS, "nadie"),
                        new MailMistake("subject", MailMistake.Code.EMPTY, ""),
                        new MailMistake("body", MailMistake.Code.GAP, "{active-users}"));
    }

    @Test
    void a_mail_has_no_more_than_a_server_takes_and_nothing_that_cannot_be_read() {
        var form = new MailForm(Set.of(), List.of(), Locale.of("es"), "a".repeat(301), "\u0007" + "b".repeat(20_000));
        assertThat(MailMistake.in(form))
                .containsExactly(
                        new MailMistake("subject", MailMistake.Code.TOO_LONG, 300),
                        new MailMistake("body", MailMistake.Code.CONTROL, ""),
                        new MailMistake("body", MailMistake.Code.TOO_LONG, 20_000));
        assertThat(MailMistake.in(form(" \u200b", "Hola")))
                .containsExactly(new MailMistake("subject", MailMistake.Code.EMPTY, ""));
        assertThat(MailMistake.in(form("a\tb", "Hola\tmundo")))
                .containsExactly(new MailMistake("subject", MailMistake.Code.CONTROL, ""));
    }

    @Test
    void lines_end_alike_whichever_system_they_were_written_on() {
        assertThat(form("Asunto", "una\rdos\r\ntres\n").body()).isEqualTo("una\ndos\ntres");
        assertThat(MailMistake.in(form("Dos\rlíneas", "Hola")))
                .containsExactly(new MailMistake("subject", MailMistake.Code.SEVERAL_LINES, ""));
    }

    private static MailForm form(String subject, String body) {
        return new MailForm(Set.of(), List.of(), Locale.of("es"), subject, body);
    }

    @Test
    void a_comma_within_quotation_marks_parts_nobody() {
        var copies = MailForm.copies("\"Soler, Marta\" <marta@a.example>, jon@b.example\n\"Ruiz");
        assertThat(new MailForm(Set.of(), copies, Locale.of("es"), "", "").copies())
                .containsExactly("\"Soler, Marta\" <marta@a.example>", "jon@b.example", "\"Ruiz");
        assertThat(Address.of("\"Soler, Marta\" <marta@a.example>"))
                .hasValue(new Address("Soler, Marta", "marta@a.example"));
    }

    @Test
    void the_outbox_keeps_no_addresses_in_what_servers_say() {
        assertThat(WithoutAddresses.of("550 5.1.1 <marta.soler@a.example>: unknown, ask postmaster@a.example."))
                .doesNotContain("@")
                .startsWith("550 5.1.1 <…>: unknown");
    }
}
