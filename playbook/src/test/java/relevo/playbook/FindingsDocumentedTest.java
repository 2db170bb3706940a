package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.playbook.report.FindingText;

class FindingsDocumentedTest {
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_stands_in_the_documentation_with_its_severity(FindingCode code) throws IOException {
        assertThat(Files.readString(Path.of("../docs/rules.md")))
                .contains("| `" + code + "` | " + code.severity().word() + " |");
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_has_cause_and_remedy_in_both_languages(FindingCode code) {
        var finding = new Finding(code, 1, 1, List.of("a", "b", "c", "4"));
        for (var locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
            assertThat(FindingText.message(finding, locale))
                    .isNotBlank()
                    .isNotEqualTo(code.name())
                    .doesNotContain("{");
            assertThat(FindingText.remedy(finding, locale))
                    .isNotBlank()
                    .isNotEqualTo(code.name())
                    .doesNotContain("{");
        }
    }

    @Test
    void a_finding_is_printed_with_its_place_its_code_and_its_remedy() {
        var finding = new Finding(FindingCode.TERM_MISSPELT, 64, 165, List.of("regiter", "register", "45"));
        assertThat(FindingText.of("page.md", finding, Locale.ENGLISH)).isEqualTo("""
                        page.md:64:165: warning TERM_MISSPELT “regiter” is one letter away from the page's own term “register” (line 45), in the same phrase.
                            Write the same term in both places.""");
        assertThat(FindingText.of("page.md", finding, Locale.of("es"))).isEqualTo("""
                        page.md:64:165: warning TERM_MISSPELT «regiter» está a una letra del término propio de la página, «register» (línea 45), en la misma frase.
                            Escriba el mismo término en ambos lugares.""");
    }

    @Test
    void words_of_the_page_that_look_like_a_place_holder_stay_as_they_are() {
        var finding = new Finding(FindingCode.HEADING_MISSPELT, 1, 1, List.of("A", "{0}"));
        assertThat(FindingText.message(finding, Locale.ENGLISH)).isEqualTo("The heading “A” was read as “{0}”.");
    }
}
