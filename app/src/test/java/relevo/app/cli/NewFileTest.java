package relevo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    private Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void no_file() {
        path = folder.resolve("aurora.dossier.jsonl");
    }

    @Test
    void it_holds_what_was_written_and_tells_what_was_said() throws IOException {
        assertThat(new NewFile(path).<Integer>write(out -> put(out, "all of it")))
                .isEqualTo(9);
        assertThat(path).hasContent("all of it");
    }

    @Test
    void one_that_is_there_stays_as_it_is() throws IOException {
        Files.writeString(path, "mine");
        assertThatThrownBy(() -> new NewFile(path).<Integer>write(out -> put(out, "else")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(path).hasContent("mine");
    }

    @Test
    void half_of_one_does_not_stay_and_the_disk_is_what_failed() {
        assertThatThrownBy(() -> new NewFile(path).<Integer>write(out -> {
                    put(out, "half of");
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(path).doesNotExist();
    }

    private static int put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text.length();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
