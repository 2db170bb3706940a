package relevo.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.FindingCode.ENCODING_BROKEN;
import static relevo.playbook.FindingCode.ENCODING_GUESSED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Finding;
import relevo.playbook.Findings;

class DecodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Revisión\n\nEl cliente está «satisfecho» con la interacción.\n\n¿Qué más?\n",
                "# Prüfung\n\nDer Kunde ist über alles „im Bilde“ – und größer.\n",
                "# Revisão\n\nO cliente é quem diz: não há mais questões.\n"
            })
    void a_page_of_windows_is_read_whole_and_told_once(String text) {
        assertThat(read(text.getBytes(WINDOWS))).isEqualTo(text);
        assertThat(findings.inOrder()).containsExactly(new Finding(ENCODING_GUESSED, 1, 1, List.of("Windows-1252")));
    }

    @Test
    void a_page_in_utf_8_with_broken_bytes_is_told_line_by_line() {
        var text = "# Revisión\n\nEl cliente est? satisfecho.\nLa interacci?n termina.\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE1 : bytes[i];
        }
        read(bytes);
        assertThat(findings.inOrder()).extracting(Finding::code).containsExactly(ENCODING_BROKEN, ENCODING_BROKEN);
    }

    @Test
    void odd_bytes_and_those_of_other_encodings_are_no_letters_of_windows() {
        var stray = "# Move the archive of the customer\n\nIt is ? moved.\n".getBytes(StandardCharsets.US_ASCII);
        stray[44] = (byte) 0xFF;
        read(stray);
        assertThat(findings.inOrder()).extracting(Finding::code).doesNotContain(ENCODING_GUESSED);
        read("# Перенос архива\n\nАрхив клиента переносится.\n".getBytes(Charset.forName("windows-1251")));
        assertThat(findings.inOrder()).extracting(Finding::code).doesNotContain(ENCODING_GUESSED);
    }

    private String read(byte[] bytes) {
        return String.join(
                "\n",
                Decoding.lines(bytes, findings).stream().map(SourceLine::text).toList());
    }
}
