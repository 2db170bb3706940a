package relevo.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code dossier verify} answers to whoever called it. */
class DossierCommandTest {
    private static final Path PROOF = Path.of("..", "docs", "proof");
    private static final String SAMPLE = PROOF.resolve("sample.dossier.jsonl").toString();
    private static final String KEY = PROOF.resolve("sample.pem").toString();

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void all_that_fits_ends_with_0() {
        assertThat(verify(SAMPLE, "--key", KEY)).isZero();
        assertThat(verify(SAMPLE)).isZero();
        assertThat(complained.toString()).isEmpty();
    }

    @Test
    void what_does_not_fit_ends_with_1_and_its_line() throws IOException {
        var lines = Files.readAllLines(PROOF.resolve("sample.dossier.jsonl"));
        lines.remove(7);
        var file = Files.write(folder.resolve("short.dossier.jsonl"), lines);
        assertThat(verify(file.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("8");
    }

    @Test
    void what_a_file_says_stays_on_its_line_and_tells_a_terminal_nothing() throws IOException {
        var lines = Files.readAllLines(PROOF.resolve("sample.dossier.jsonl"));
        lines.set(
                0,
                lines.getFirst()
                        .replace(
                                "\"format\":\"relevo-dossier/1\"",
                                "\"format\":\"x\\u001b[8m\\nEverything fits.\\n" + "y".repeat(1000) + "\""));
        var file = Files.write(folder.resolve("loud.dossier.jsonl"), lines);
        assertThat(verify(file.toString())).isEqualTo(1);
        assertThat(said.toString().lines()).noneMatch(line -> line.startsWith("Everything"));
        assertThat(said.toString()).doesNotContain("\u001b").doesNotContain("y".repeat(300));
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_2_and_its_name() {
        for (String unreadable :
                new String[] {folder.toString(), folder.resolve("nothing.jsonl").toString()}) {
            assertThat(verify(unreadable)).isEqualTo(CommandLine.ExitCode.USAGE);
            assertThat(complained.toString()).contains(unreadable);
        }
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void a_file_without_a_key_ends_with_2_and_its_name() {
        for (String without : new String[] {
            SAMPLE, folder.toString(), folder.resolve("nothing.pem").toString()
        }) {
            assertThat(verify(SAMPLE, "--key", without)).isEqualTo(CommandLine.ExitCode.USAGE);
            assertThat(complained.toString()).contains(without);
        }
    }

    @Test
    void called_alone_it_says_what_there_is_to_do() {
        assertThat(call()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complained.toString()).contains("verify", "export");
    }

    private int verify(String file, String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "verify";
        arguments[1] = file;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return call(arguments);
    }

    private int call(String... arguments) {
        return new CommandLine(new DossierCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}
