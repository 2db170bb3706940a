package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.playbook.report.FindingText;

/**
 * Everything that is read from each invented page, and everything that is said about it, as approved. A reading that changed
 * on purpose is approved by copying {@code target/readings} over {@code src/test/resources/pages/readings}, once its
 * difference has been looked at.
 */
class ReadingsTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final Path APPROVED = PAGES.resolve("readings");
    private static final Path SEEN = Path.of("target/readings");

    static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        for (var folder : List.of(Corpus.VALID, Corpus.INVALID, Corpus.ODD)) {
            pages.addAll(Corpus.pages(folder));
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_read_as_approved(Path file) throws IOException {
        var name =
                PAGES.relativize(file).toString().replace(File.separator, "-").replace(".md", ".txt");
        var seen = told(Corpus.read(file));
        var written = SEEN.resolve(name);
        Files.createDirectories(SEEN);
        Files.writeString(written, seen);
        assertThat(written).hasSameTextualContentAs(APPROVED.resolve(name));
    }

    private static String told(Reading reading) {
        var told = new StringBuilder(Outline.of(reading.page()));
        for (var language : List.of("en", "es")) {
            reading.findings()
                    .forEach(finding -> told.append('\n')
                            .append(FindingText.of("page.md", finding, Locale.of(language)))
                            .append('\n'));
        }
        return told.toString();
    }
}
