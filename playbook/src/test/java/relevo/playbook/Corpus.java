package relevo.playbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import relevo.playbook.check.PlaybookCheck;
import relevo.playbook.read.PlaybookReader;

/** The invented pages that the tests read: valid ones, one a language; one for each thing that can be wrong; odd ones. */
final class Corpus {
    static final Path VALID = Path.of("src/test/resources/pages/valid");
    static final Path INVALID = Path.of("src/test/resources/pages/invalid");
    static final Path ODD = Path.of("src/test/resources/pages/odd");

    private Corpus() {}

    static List<Path> pages(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static Reading read(Path file) throws IOException {
        return PlaybookCheck.check(PlaybookReader.read(file.toString(), Files.readAllBytes(file)));
    }
}
