package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.playbook.Language;
import relevo.playbook.Severity;

/** Drift is told in both languages, with what to do about it. */
class DriftTextTest {
    @ParameterizedTest
    @EnumSource(DriftCode.class)
    void everyCodeHasItsWords(DriftCode code) {
        var drift = new Drift(code, Language.EN, "PI-2", 3, 5, List.of("PI-2", "a", "b", "c"));
        for (var locale : List.of(Locale.ENGLISH, Locale.of("es"), Locale.GERMAN)) {
            assertThat(DriftText.message(drift, locale)).doesNotContain("{").isNotBlank();
            assertThat(DriftText.remedy(drift, locale)).endsWith(".").doesNotContain("{");
        }
        assertThat(DriftText.message(drift, Locale.ENGLISH))
                .isNotEqualTo(DriftText.message(drift, Locale.of("es")))
                .isEqualTo(DriftText.message(drift, Locale.GERMAN));
    }

    @Test
    void aLineOfTheReportNamesFilePlaceCodeCauseAndRemedy() {
        var drift = new Drift(DriftCode.NUMBER_DIFFERS, Language.ES, "PI-2", 59, 3, List.of("PI-2", "150", "100"));
        assertThat(DriftText.of("es.md", drift, Locale.of("es", "MX")))
                .isEqualTo(
                        "es.md:59:3: warning NUMBER_DIFFERS En PI-2 la frase dice 150; la regla dice 100.%n".formatted()
                                + "    Corrija el número en la página o en los valores de las reglas.");
        assertThat(drift.severity()).isEqualTo(Severity.WARNING);
    }
}
