package relevo.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class UploadsTest {
    private final Uploads uploads = new Uploads();

    /** The second can be no file's name here, as ñ can’t be one where no locale is set. */
    @ParameterizedTest
    @ValueSource(strings = {"uso-año.csv", "uso-\ud800.csv"})
    void a_file_keeps_its_name_without_its_folders_whatever_names_this_system_knows(String name) {
        var upload = uploads.keep(sent("C:\\Usos\\" + name)).orElseThrow();
        assertThat(upload.name()).isEqualTo(name);
        uploads.drop(upload);
        assertThat(upload.file()).doesNotExist();
    }

    @Test
    void what_broke_off_leaves_no_file() {
        var kept = new AtomicReference<Path>();
        var broken = new MockMultipartFile("file", "uso.csv", null, new byte[] {1}) {
            @Override
            public void transferTo(Path file) throws IOException {
                kept.set(file);
                throw new IOException("broken off");
            }
        };
        assertThatThrownBy(() -> uploads.keep(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(kept.get()).doesNotExist();
    }

    @Test
    void what_does_not_begin_leaves_no_file() {
        var upload = uploads.keep(sent("uso.csv")).orElseThrow();
        assertThatThrownBy(() -> uploads.begin(upload, after -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(upload.file()).doesNotExist();
    }

    private static MockMultipartFile sent(String name) {
        return new MockMultipartFile("file", name, null, new byte[] {1});
    }
}
