package relevo.app.message.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailReadingTest {
    @Test
    void addresses_are_read_with_their_names() {
        var mail = read("=?UTF-8?Q?Mart=C3=AD_Soler?= <marti@auroratextil.example>, jordi@auroratextil.example");
        assertThat(mail.to())
                .containsExactly("\"Martí Soler\" <marti@auroratextil.example>", "jordi@auroratextil.example");
        assertThat(mail.from()).isEqualTo("relevo@relevo.example");
        assertThat(mail.cc()).isEmpty();
    }

    @Test
    void a_header_that_names_nobody_stands_there_as_it_was_sent() {
        assertThat(read("用户@例子.example").to()).containsExactly("用户@例子.example");
        assertThat(read("nobody at all <").to()).containsExactly("nobody at all <");
    }

    private static SandboxMail read(String to) {
        var raw = "From: relevo@relevo.example\r\nTo: " + to + "\r\nSubject: Teams\r\n\r\nHola\r\n";
        return MailReading.mail(new UUID(0, 1), Instant.EPOCH, raw.getBytes(StandardCharsets.UTF_8));
    }
}
