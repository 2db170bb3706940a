package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.read.StepPages.codes;
import static relevo.playbook.read.StepPages.step;
import static relevo.playbook.read.StepPages.tasks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.FindingCode;
import relevo.playbook.Item;
import relevo.playbook.Language;

/** Tasks in lists, in whatever order their parts stand. */
class TaskListsTest {
    private static final String HEADING = "**{heading.tasks}**\n\n";

    @ParameterizedTest
    @EnumSource
    void a_task_is_called_one(Language language) {
        assertThat(tasks(language, HEADING + "- {column.id} 4521: Resume (M)\n- {column.id} 994: Call (O)\n"))
                .containsExactly("4521 Resume MANDATORY", "994 Call OPTIONAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN Task", "ES Tarea", "DE Aufgabe", "PT Tarefa", "JA タスク", "ZH_HANS 任务"})
    void a_task_is_called_by_the_language_s_word(String word) {
        var parts = word.split(" ", 2);
        var language = Language.valueOf(parts[0]);
        assertThat(tasks(language, HEADING + "- " + parts[1] + " 4521: Resume (M)\n- " + parts[1] + " 994：Call – O\n"))
                .containsExactly("4521 Resume MANDATORY", "994 Call OPTIONAL");
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_around_a_task_is_taken_apart(Language language) {
        var list = """
                - 5501 Resume (M) – Ada
                - 5502 Call (Ada) (O)
                - #5503 Ask (M)
                - [ ] 5504 – Ring – O
                - T-5505 File (M)
                - (O) 5506 Sign
                - {column.id} n.º 5507: Send (M)
                - Close (5508) - O
                """;
        assertThat(tasks(language, HEADING + list))
                .containsExactly(
                        "5501 Resume MANDATORY",
                        "5502 Call (Ada) OPTIONAL",
                        "5503 Ask MANDATORY",
                        "5504 Ring OPTIONAL",
                        "5505 File MANDATORY",
                        "5506 Sign OPTIONAL",
                        "5507 Send MANDATORY",
                        "5508 Close OPTIONAL");
        assertThat(step(language, HEADING + list).tasks().getFirst().role()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @EnumSource
    void an_id_is_no_number_of_the_list(Language language) {
        assertThat(tasks(language, HEADING + "5501. Resume (M)\n5509) Call (O)\n"))
                .containsExactly("5501 Resume MANDATORY", "5509 Call OPTIONAL");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_with_a_number_that_is_no_task_is_told(Language language) {
        var list = "- 5501: Resume (M)\n- Resume is 5502 too\n- 2026 is the year\n- Resume\n";
        assertThat(codes(language, HEADING + list)).containsOnlyOnce(FindingCode.TASK_LINE_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void the_obligation_stands_below_its_task(Language language) {
        var list =
                "- 4521: Resume\n  - {obligation.mandatory}\n- 4522: Call\n  - {column.obligation}: O\n  - Ring twice\n";
        assertThat(tasks(language, HEADING + list)).containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL");
        assertThat(step(language, HEADING + list).guidance())
                .extracting(Item::text)
                .containsExactly("Ring twice");
        assertThat(codes(language, HEADING + list)).doesNotContain(FindingCode.OBLIGATION_UNCLEAR);
    }

    @ParameterizedTest
    @EnumSource
    void the_name_stands_first(Language language) {
        assertThat(tasks(language, HEADING + "- **Resume** (4521, M)\n- Call（4522、O）\n- Ask (4523)\n"))
                .containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL", "4523 Ask UNSTATED");
    }

    @ParameterizedTest
    @EnumSource
    void the_obligation_stands_last(Language language) {
        var list =
                "- 4521: Resume – {obligation.mandatory}\n- 4522: Call, O\n- 4523 Ask again [M]\n- 994 Kickoff – O\n";
        assertThat(tasks(language, HEADING + list))
                .containsExactly(
                        "4521 Resume MANDATORY",
                        "4522 Call OPTIONAL",
                        "4523 Ask again MANDATORY",
                        "994 Kickoff OPTIONAL");
        assertThat(codes(language, HEADING + list)).containsOnly(FindingCode.TASK_AS_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void tasks_stand_below_what_they_are(Language language) {
        var list = "- {obligation.mandatory}\n  - 4521: Resume\n- {obligation.optional}\n  - 4522: Call\n  - Ask\n";
        assertThat(tasks(language, HEADING + list)).containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL");
        assertThat(step(language, HEADING + list).guidance())
                .flatExtracting(Item::children)
                .extracting(Item::text)
                .containsExactly("Ask");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, If necessary",
        "EN, As required",
        "ES, Si es necesario",
        "ES, Tareas (según sea necesario)",
        "PT, Tarefas (se necessário)",
        "DE, Falls notwendig",
        "DE, Soweit erforderlich",
        "JA, 必要に応じて",
        "JA, 必要な場合",
        "ZH_HANS, 如果需要",
        "ZH_HANS, 需要时"
    })
    void what_stands_below_a_condition_is_neither_mandatory_nor_optional(Language language, String heading) {
        assertThat(tasks(language, HEADING + "- " + heading + ":\n  - 4521: Resume\n"))
                .containsExactly("4521 Resume UNSTATED");
    }

    @ParameterizedTest
    @CsvSource({"JA, タスク 4521 を完了する", "ZH_HANS, 任务 4521 需要完成"})
    void without_spaces_a_task_in_a_sentence_is_none(Language language, String text) {
        assertThat(tasks(language, HEADING + "- " + text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_below_a_task_is_kept(Language language) {
        assertThat(step(language, HEADING + "- 4521: Resume (M)\n  - Ask first\n")
                        .guidance())
                .extracting(Item::text)
                .containsExactly("Ask first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send the yearly report (2024)",
                "Wait for the customer (at least 1500 users)",
                "Ask the customer (4521 seats, optional)",
                "Customers with 1500 seats, mandatory",
                "Name 1500 users – mandatory for some",
            })
    void a_number_in_a_sentence_is_no_task(String text) {
        assertThat(tasks(Language.EN, HEADING + "- " + text + "\n")).isEmpty();
        assertThat(step(Language.EN, HEADING + "- " + text + "\n").guidance())
                .extracting(Item::text)
                .containsExactly(text);
    }
}
