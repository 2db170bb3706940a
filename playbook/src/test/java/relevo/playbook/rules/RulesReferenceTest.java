package relevo.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.playbook.binding.DriftCode;

/** The reference in docs/rules.md explains every keyword and every code. */
class RulesReferenceTest {
    private static final Path REFERENCE = Path.of("../docs/rules.md");

    @Test
    void everyKeywordIsExplained() throws IOException {
        var text = Files.readString(REFERENCE);
        var keywords = Stream.of(
                        RulesReader.KEYS,
                        ValuesReader.KEYS,
                        ValuesReader.REGIONS,
                        StatementsReader.KEYS,
                        CriteriaReader.KEYS,
                        BindingsReader.KEYS,
                        BindingsReader.PAGE_KEYS,
                        ConditionReader.keywords(),
                        List.of("es", "en"))
                .flatMap(List::stream);
        assertThat(keywords).allSatisfy(keyword -> assertThat(text).containsPattern("`" + keyword + "[`:]"));
    }

    @Test
    void everyWordOfTheVocabularyIsListed() throws IOException {
        var text = Files.readString(REFERENCE);
        var words = Stream.of(
                        Gate.class,
                        Criterion.Part.class,
                        Scope.class,
                        Circumstance.class,
                        NoteCategory.class,
                        Subject.class,
                        MessageKind.class)
                .flatMap(vocabulary -> Stream.of(vocabulary.getEnumConstants()))
                .map(Words::spell);
        assertThat(words).allSatisfy(word -> assertThat(text).contains("`" + word + "`"));
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        var text = Files.readString(REFERENCE);
        assertThat(DefectCode.values()).allSatisfy(code -> assertThat(text).contains("| `" + code.code() + "` |"));
        assertThat(DriftCode.values())
                .allSatisfy(code -> assertThat(text)
                        .contains("| `" + code + "` | " + code.severity().word() + " |"));
    }
}
