package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidPagesTest {
    static List<Path> pages() throws IOException {
        return Corpus.pages(Corpus.VALID);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_without_mistakes_has_no_findings_in_any_language(Path file) throws IOException {
        assertThat(Corpus.read(file).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_language_is_found_from_the_words(Path file) throws IOException {
        var page = Corpus.read(file).page();
        assertThat(page.language().tag() + ".md").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_language_says_the_same_process(Path file) throws IOException {
        var page = Corpus.read(file).page();
        var plan = page.steps().getFirst();
        var move = page.steps().getLast();
        assertThat(page.steps()).hasSize(2);
        assertThat(plan.inputs()).hasSize(2);
        assertThat(plan.outputs()).hasSize(1);
        assertThat(plan.guidance()).hasSize(1);
        assertThat(plan.motions()).containsExactly("RFA");
        assertThat(plan.roles()).hasSize(1);
        assertThat(plan.appliesTo()).hasSize(1);
        assertThat(plan.tasks()).isEmpty();
        assertThat(move.tasks()).extracting(TaskRow::id).containsExactly("5101", "5102");
        assertThat(move.tasks()).extracting(TaskRow::mandatory).containsExactly(true, false);
        assertThat(page.tasks()).isEqualTo(move.tasks());
        assertThat(List.of(page.keyInputs(), page.keyOutputs(), page.nextSteps(), page.objectives(), page.overview()))
                .allSatisfy(items -> assertThat(items).hasSize(1));
        assertThat(page.refreshRows())
                .extracting(RefreshRow::date)
                .containsExactly(java.time.LocalDate.of(2026, 3, 14));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_item_says_where_it_begins(Path file) throws IOException {
        var reading = Corpus.read(file);
        var input = reading.page().steps().getFirst().inputs().getFirst();
        assertThat(reading.lines().get(input.line() - 1).substring(input.column() - 1))
                .isEqualTo(input.text());
    }
}
