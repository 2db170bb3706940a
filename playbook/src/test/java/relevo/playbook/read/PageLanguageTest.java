package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;
import relevo.playbook.Language;
import relevo.playbook.Reading;

class PageLanguageTest {
    private static final String OPTIONAL = "| 5101 | Exchange | O | SME |\n".repeat(12);

    @Test
    void marks_in_cells_are_no_words() {
        assertThat(language(
                        "# Tareas\n\nTareas de la habilitación del cliente\n\n| Id. | Tarea | M/O | Rol |\n|---|---|---|---|\n"
                                + OPTIONAL))
                .isEqualTo(Language.ES);
        assertThat(language("# Tasks\n\nThe tasks of the customer\n\n| ID | Task | M/O | Role |\n|---|---|---|---|\n"
                        + OPTIONAL))
                .isEqualTo(Language.EN);
    }

    @Test
    void headings_and_labels_decide_between_languages_that_share_their_small_words() {
        assertThat(language("# Plan de Exchange\n\nRol principal: SME\n\n## Enfoque\n\nde o\n"))
                .isEqualTo(Language.ES);
    }

    @Test
    void the_front_matter_decides_where_the_words_leave_doubt() {
        var read = read("---\nlanguage: \"es-ES\"\n---\n\n# Plan\n\nExchange\n");
        assertThat(read.page().language()).isEqualTo(Language.ES);
        assertThat(codes(read)).doesNotContain(FindingCode.LANGUAGE_UNCERTAIN);
    }

    @Test
    void the_front_matter_is_trusted_on_a_short_page_of_doubtful_words() {
        var read =
                read("---\nlanguage: es\n---\n\n# Plan de Exchange\n\n- Mover a Exchange a usuarios\n- Aviso a TI\n");
        assertThat(read.page().language()).isEqualTo(Language.ES);
        assertThat(codes(read)).doesNotContain(FindingCode.LANGUAGE_DIFFERS);
    }

    @Test
    void front_matter_against_the_words_is_told() {
        var read = read("---\nlang: pt_BR\n---\n\n# Plan\n\nThe plan of the customer is on the table.\n");
        assertThat(read.page().language()).isEqualTo(Language.EN);
        assertThat(codes(read)).contains(FindingCode.LANGUAGE_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Le client et les services sont prêts pour la clôture, et il ne reste pas de question.;         français
            Il cliente è soddisfatto e non ci sono altre domande per la chiusura del servizio con il team.; italiano
            De klant is tevreden en er zijn geen vragen over het afsluiten van de dienst.;                  Nederlands
            Klient jest zadowolony i nie ma pytań na temat usługi, która jest gotowa do zamknięcia.;        polski
            Kunden är nöjd och det finns inga frågor om tjänsten som ska avslutas.;                          svenska
            Заказчик доволен и вопросов больше нет.;                                                         русский
            고객은 만족하며 더 이상 질문이 없습니다.;                                                             한국어
            """)
    void a_page_in_another_language_is_told_to_be_outside_and_nothing_else(String text, String name) {
        var read = read("# Plan\n\n## Approach\n\n" + text + "\n");
        assertThat(codes(read)).containsExactly(FindingCode.LANGUAGE_OUTSIDE);
        assertThat(read.findings().getFirst().arguments().getFirst()).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El cliente está listo y no quedan preguntas sobre el cierre de los servicios con el equipo.",
                "O cliente está pronto e não há mais perguntas sobre o encerramento dos serviços com a equipe.",
                "Der Kunde ist zufrieden und es gibt keine Fragen zu dem Abschluss der Dienste mit dem Team.",
                "The customer is satisfied and there are no questions on the closing of services."
            })
    void ours_are_not_taken_for_others(String text) {
        assertThat(codes(read("# Plan\n\n" + text + "\n")))
                .doesNotContain(FindingCode.LANGUAGE_OUTSIDE, FindingCode.LANGUAGE_UNCERTAIN);
    }

    private static Language language(String page) {
        var read = read(page);
        assertThat(codes(read)).doesNotContain(FindingCode.LANGUAGE_UNCERTAIN);
        return read.page().language();
    }

    private static List<FindingCode> codes(Reading read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static Reading read(String page) {
        return PlaybookReader.read("page.md", page.getBytes(StandardCharsets.UTF_8));
    }
}
