package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void the_folder_of_the_binaries_is_named_after_the_version_that_is_packed() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<pgbin.version>" + Folders.VERSION + "</pgbin.version>");
    }
}
