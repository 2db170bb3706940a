package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page for each finding: it has that one and no other, at the approved place. */
class DefectsTest {
    static List<Path> pages() throws IOException {
        return Corpus.pages(Corpus.INVALID);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_with_one_defect_has_that_finding_and_no_other(Path file) throws IOException {
        assertThat(Corpus.read(file).findings()).extracting(Finding::code).containsOnly(code(file));
    }

    @Test
    void every_code_has_its_page() throws IOException {
        var codes = EnumSet.noneOf(FindingCode.class);
        pages().forEach(file -> codes.add(code(file)));
        assertThat(codes).containsExactly(FindingCode.values());
    }

    @Test
    void every_finding_stands_at_its_approved_place() throws IOException {
        var places = new ArrayList<String>();
        for (var file : pages()) {
            Corpus.read(file)
                    .findings()
                    .forEach(found -> places.add(file.getFileName() + ":" + found.line() + ":" + found.column()));
        }
        assertThat(places).containsExactlyElementsOf(Files.readAllLines(Corpus.INVALID.resolve("places.txt")));
    }

    private static FindingCode code(Path file) {
        var name = file.getFileName().toString().replace(".md", "").replace('-', '_');
        return FindingCode.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
