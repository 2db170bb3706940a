package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static relevo.playbook.read.StepPages.codes;
import static relevo.playbook.read.StepPages.step;
import static relevo.playbook.read.StepPages.tasks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.playbook.FindingCode;
import relevo.playbook.Item;
import relevo.playbook.Language;
import relevo.playbook.TaskRow;
import relevo.playbook.lexicon.Lexicon;

/** Tables of tasks that differ from the usual one, and tables that are none. */
class TaskTablesTest {
    @ParameterizedTest
    @EnumSource
    void a_row_of_words_alone_is_a_title_of_the_tasks_below_it(Language language) {
        var mandatory = Lexicon.of(language).list("obligation.mandatory").getFirst();
        var table = "| {column.id} | {column.name} | {column.obligation} |\n|---|---|---|\n| **" + mandatory
                + "** | | |\n| 4521 | Resume | |\n| 4522 | Call | O |\n| Teams | | |\n| 4523 | Ask | M |\n| 45X | | |\n";
        assertThat(tasks(language, table))
                .containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL", "4523 Ask MANDATORY", "45X  UNSTATED");
        assertThat(codes(language, table))
                .containsExactly(
                        FindingCode.TASKS_GROUPED,
                        FindingCode.TASKS_GROUPED,
                        FindingCode.TASK_WITHOUT_NAME,
                        FindingCode.TASK_ID_ODD,
                        FindingCode.OBLIGATION_UNCLEAR);
    }

    @ParameterizedTest
    @EnumSource
    void numbers_under_headers_that_speak_of_no_tasks_are_none(Language language) {
        var table = "| € | ∑ |\n|---|---|\n| 150 | 15 |\n| 500 | 50 |\n";
        assertThat(step(language, table).tasks()).isEmpty();
        assertThat(step(language, table).guidance()).extracting(Item::text).contains("150 | 15", "500 | 50");
        assertThat(codes(language, table)).containsExactly(FindingCode.TABLE_UNKNOWN);
        assertThat(tasks(language, "#### {heading.tasks}\n\n" + table)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void ids_in_the_first_column_are_ids_whatever_their_header_says(Language language) {
        var table =
                "| № | {column.name} | {column.role} | {column.services} |\n|---|---|---|---|\n| 4521 | Resume | Ada | Teams |\n";
        assertThat(step(language, table).tasks())
                .extracting(TaskRow::id, TaskRow::name, TaskRow::role, TaskRow::services)
                .containsExactly(tuple("4521", "Resume", "Ada", "Teams"));
        assertThat(codes(language, table)).doesNotContain(FindingCode.TASK_WITHOUT_ID);
    }

    @ParameterizedTest
    @EnumSource
    void a_header_that_says_mandatory_is_the_obligation_s(Language language) {
        Lexicon.of(language).list("obligation.mandatory").stream()
                .filter(word -> word.length() > 1)
                .forEach(word -> assertThat(
                                tasks(
                                        language,
                                        "| № | {column.name} | {column.role} | " + word
                                                + " |\n|---|---|---|---|\n| 4521 | Resume | Ada | M |\n| 4522 | Call | Ada | O |\n"))
                        .as(word)
                        .containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL"));
    }

    @ParameterizedTest
    @EnumSource
    void two_headers_that_say_mandatory_and_optional_are_marked(Language language) {
        var optional = Lexicon.of(language).list("obligation.optional");
        Lexicon.of(language).list("obligation.mandatory").forEach(mandatory -> {
            var other = mandatory.length() == 1 ? "O" : optional.get(1);
            assertThat(
                            tasks(
                                    language,
                                    "| № | {column.name} | " + mandatory + " | " + other
                                            + " | {column.role} |\n|---|---|---|---|---|\n| 4521 | Resume | x | | Ada |\n| 4522 | Call | | x | Ada |\n"))
                    .as(mandatory)
                    .containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_word_of_the_language_says_it_in_a_cell(Language language) {
        Lexicon.of(language)
                .list("obligation.mandatory")
                .forEach(word -> assertThat(tasks(language, row(word))).containsExactly("4521 Resume MANDATORY"));
        Lexicon.of(language)
                .list("obligation.optional")
                .forEach(word -> assertThat(tasks(language, row(word))).containsExactly("4521 Resume OPTIONAL"));
        assertThat(tasks(language, row(""))).containsExactly("4521 Resume UNSTATED");
        assertThat(codes(language, row(""))).containsExactly(FindingCode.OBLIGATION_UNCLEAR);
    }

    private static String row(String obligation) {
        return "| {column.id} | {column.name} | M/O |\n|---|---|---|\n| 4521 | Resume | " + obligation + " |\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN; Mandatory tasks; Optional tasks",
                "ES; Tareas obligatorias; Tareas opcionales",
                "DE; Pflichtaufgaben; Optionale Aufgaben",
                "PT; Tarefas obrigatórias; Tarefas opcionais",
                "JA; 必須タスク; 任意のタスク",
                "ZH_HANS; 必选任务; 可选任务",
            })
    void the_title_of_a_table_says_what_no_column_says(Language language, String mandatory, String optional) {
        var table = "| {column.id} | {column.name} |\n|---|---|\n| %s | Resume |\n";
        var text = "**" + mandatory + "**\n\n" + table.formatted("4521") + "\n**" + optional + "**\n\n"
                + table.formatted("4522");
        assertThat(tasks(language, text)).containsExactly("4521 Resume MANDATORY", "4522 Resume OPTIONAL");
        assertThat(codes(language, text)).isEmpty();
        assertThat(codes(language, table.formatted("4521"))).containsExactly(FindingCode.OBLIGATION_UNCLEAR);
    }

    @ParameterizedTest
    @EnumSource
    void a_header_of_two_rows_is_one(Language language) {
        var merged = """
                | € | | M/O | {column.role} |
                |---|---|---|---|
                | {column.id} | {column.name} | | |
                | 4521 | Resume | M | Ada |
                """;
        assertThat(tasks(language, merged)).containsExactly("4521 Resume MANDATORY");
        assertThat(codes(language, merged)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void cells_of_html_span_rows_and_columns(Language language) {
        var table = """
                <table>
                <tr><th colspan="2">€</th><th rowspan='2'>M/O</th><th colspan=2>₤</th></tr>
                <tr><th>{column.id}</th><th>{column.name}</th><th>{column.role}</th><th>{column.services}</th></tr>
                <tr><td>4521</td><td>Resume</td><td>M</td><td rowspan="2">Ada</td><td>Teams</td></tr>
                <tr><td>4522</td><td>Call</td><td>O</td><td>Exchange</td></tr>
                </table>
                """;
        assertThat(tasks(language, table)).containsExactly("4521 Resume MANDATORY", "4522 Call OPTIONAL");
        assertThat(step(language, table).tasks())
                .extracting(TaskRow::role, TaskRow::services)
                .containsExactly(tuple("Ada", "Teams"), tuple("Ada", "Exchange"));
        assertThat(codes(language, table)).containsExactly(FindingCode.TABLE_NOT_MARKDOWN);
    }
}
