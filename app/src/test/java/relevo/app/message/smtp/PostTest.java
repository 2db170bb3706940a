package relevo.app.message.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final InternetAddress MARTA = address("marta.soler@auroratextil.example");
    private static final InternetAddress JORDI = address("jordi.puig@auroratextil.example");

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        var mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mails.start();
        try {
            var server = plain(mails.getSmtp().getPort());
            var said = new Post(server).deliver(letter(true), List.of(MARTA, JORDI));
            assertThat(said.values()).allMatch(Answered.Accepted.class::isInstance);
            var received = mails.getReceivedMessages()[0];
            assertThat(received.getMessageID()).isEqualTo("<0190@relevo.example>");
            assertThat(received.getSubject()).isEqualTo("Teams: lo que han conseguido");
            assertThat(received.getReplyTo())
                    .extracting(Object::toString)
                    .first()
                    .asString()
                    .contains("ines@faro.example");
            assertThat(received.getAllRecipients()).containsExactly(MARTA, JORDI);
            assertThat(received.getHeader("X-Relevo-Resent")).containsExactly("in-doubt");
            assertThat(received.getHeader("Content-Language")).containsExactly("es");
            assertThat(received.getContent().toString().strip()).isEqualTo("Hola, Marta:\r\n\r\nGracias. ñ");
        } finally {
            mails.stop();
        }
    }

    @Test
    void each_recipient_has_an_answer_of_their_own() {
        var said = deliver(line -> line.contains("jordi") ? "550 5.1.1 <jordi> unknown" : FakeSmtp.usual(line));
        assertThat(said)
                .containsEntry(MARTA, new Answered.Accepted(new Reply("250", "250 ok")))
                .containsEntry(JORDI, new Answered.Refused(new Reply("550", "550 5.1.1 <jordi> unknown")));
    }

    @Test
    void who_has_an_address_that_smtp_cannot_say_is_refused_alone() {
        var user = new InternetAddress();
        user.setAddress("用户@例子.example");
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            var post = new Post(server.address());
            var refused = new Answered.Refused(Reply.of(Reply.Silence.NOT_ASCII));
            assertThat(post.deliver(letter(List.of(MARTA, user), false), List.of(MARTA, user)))
                    .containsEntry(MARTA, new Answered.Accepted(new Reply("250", "250 ok")))
                    .containsEntry(user, refused);
            assertThat(server.heard())
                    .contains("RCPT TO:<" + MARTA.getAddress() + ">", "To: " + MARTA.getAddress())
                    .allMatch(line -> line.chars().allMatch(letter -> letter < 128));
            assertThat(post.deliver(letter(List.of(user), false), List.of(user)))
                    .containsOnly(Map.entry(user, refused));
        }
    }

    @Test
    void a_busy_mailbox_is_tried_again_later() {
        var said =
                deliver(line -> line.contains("marta") && line.startsWith("RCPT") ? "451 busy" : FakeSmtp.usual(line));
        assertThat(said)
                .containsEntry(MARTA, new Answered.Later(new Reply("451", "451 busy")))
                .containsEntry(JORDI, new Answered.Accepted(new Reply("250", "250 ok")));
    }

    @Test
    void all_may_be_refused_one_by_one() {
        var said = deliver(line -> line.startsWith("RCPT") ? "550 no" : FakeSmtp.usual(line));
        assertThat(said.values()).containsOnly(new Answered.Refused(new Reply("550", "550 no")));
    }

    @Test
    void the_whole_letter_may_be_refused_at_its_end() {
        var said = deliver(line -> line.equals(".") ? "554 5.7.1 looks like spam" : FakeSmtp.usual(line));
        assertThat(said.values()).containsOnly(new Answered.Refused(new Reply("554", "554 5.7.1 looks like spam")));
    }

    @Test
    void silence_after_the_whole_letter_leaves_it_in_doubt() {
        var said = deliver(line -> line.equals(".") ? "" : FakeSmtp.usual(line));
        assertThat(said.values()).containsOnly(new Answered.InDoubt(Reply.of(Reply.Silence.CONNECTION_LOST)));
    }

    @Test
    void silence_before_the_letter_is_certain_and_tried_again() {
        var said = deliver(line -> line.startsWith("RCPT") ? "" : FakeSmtp.usual(line));
        assertThat(said.values()).containsOnly(new Answered.Later(Reply.of(Reply.Silence.CONNECTION_LOST)));
    }

    @Test
    void nobody_at_the_address_is_tried_again() {
        var closed = new FakeSmtp(FakeSmtp::usual);
        closed.close();
        assertThat(new Post(closed.address()).deliver(letter(false), List.of(MARTA)))
                .containsEntry(MARTA, new Answered.Later(Reply.of(Reply.Silence.NO_CONNECTION)));
    }

    @Test
    void a_server_without_the_safety_asked_for_gets_nothing() {
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            var port = server.address().port();
            var strict = SmtpServer.of(URI.create("smtp+starttls://127.0.0.1:" + port));
            assertThat(new Post(strict).deliver(letter(false), List.of(MARTA)))
                    .containsEntry(MARTA, new Answered.Later(Reply.of(Reply.Silence.NOT_SAFE)));
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void an_address_says_where_how_and_as_whom() {
        assertThat(SmtpServer.of(URI.create("smtps://relevo:p%40ss+1@mail.example")))
                .isEqualTo(new SmtpServer(
                        "mail.example",
                        465,
                        SmtpServer.Safety.TLS,
                        Optional.of(new SmtpServer.Login("relevo", "p@ss+1"))));
        assertThat(SmtpServer.of(URI.create("smtp+starttls://mail.example")).port())
                .isEqualTo(587);
        assertThat(SmtpServer.of(URI.create("smtp://u:secret@mail.example:2525")))
                .hasToString("mail.example:2525");
    }

    private static Map<InternetAddress, Answered> deliver(UnaryOperator<String> answers) {
        try (var server = new FakeSmtp(answers)) {
            return new Post(server.address()).deliver(letter(false), List.of(MARTA, JORDI));
        }
    }

    private static SmtpServer plain(int port) {
        return new SmtpServer("127.0.0.1", port, SmtpServer.Safety.PLAIN, Optional.empty());
    }

    private static Letter letter(boolean inDoubt) {
        return letter(List.of(MARTA), inDoubt);
    }

    private static Letter letter(List<InternetAddress> to, boolean inDoubt) {
        return new Letter(
                "<0190@relevo.example>",
                Instant.parse("2026-11-26T10:00:00Z"),
                address("relevo@relevo.example"),
                address("ines@faro.example"),
                to,
                List.of(JORDI),
                Locale.of("es"),
                "Teams: lo que han conseguido",
                "Hola, Marta:\n\nGracias. ñ",
                inDoubt,
                false);
    }

    private static InternetAddress address(String mail) {
        try {
            return new InternetAddress(mail);
        } catch (AddressException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
