package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.check.PlaybookCheck;
import relevo.playbook.read.PlaybookReader;

/** Pages that say what others say in other words, other marks and other columns. */
class OtherWaysToWriteTest {
    private static final String TABLE = """
            | Task ID | Task Name | M/O | Role | Services |
            |---|---|:-:|---|---|
            | 5101 | Move boxes | M | Archivist | All |
            | 5102 | Take photographs | O | Archivist | Vaults |
            """;
    private static final String PAGE = """
            # Move the archive

            Phase: **Migrate**

            ## Approach

            ### Plan the move

            Primary Role: **Archivist**

            Agree on a weekend with the customer.

            **Step Inputs**

            - The list is complete.
            - The weekend is agreed.

            **Step Outputs**

            - The plan is signed by the customer.

            #### Tasks

            """ + TABLE;

    @Test
    void a_line_of_single_dashes_and_colons_is_a_line_of_dashes() {
        assertThat(read(PAGE).findings()).isEmpty();
        assertThat(tasks(PAGE)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task ID | Task Name | M/O | Role | Services | Minutes; 240 | 30",
                "Task ID | Task Name | M/O | Role | Services; | ",
                "Task ID | Task Name | M/O | Role | Year | Services; 2031 | 365"
            })
    void numbers_in_later_columns_are_no_tasks(String header) {
        var parts = header.split(";", 2);
        boolean more = parts[0].chars().filter(c -> c == '|').count() > 4;
        var numbers = parts[1].split("\\|", 2);
        var table = "| " + parts[0] + " |\n" + "|---".repeat(more ? 6 : 5)
                + "|\n| 5101 | Move boxes | M | Archivist | All |"
                + (more ? numbers[0] + " |" : "") + "\n| 5102 | Take photographs | O | Archivist | "
                + (more ? "All |" + numbers[1] : "2031") + " |\n";
        var page = PAGE.replace(TABLE, table);
        assertThat(tasks(page)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
        assertThat(read(page).findings()).isEmpty();
    }

    @Test
    void columns_are_told_by_their_header_wherever_they_stand() {
        var page = PAGE.replace(TABLE, """
                | Services | Role | Task Name | Task ID | M/O |
                | --- | --- | --- | --- | --- |
                | All | Archivist | Move boxes | 5101 | M |
                | Vaults | Archivist | Take photographs | 5102 | O |
                """);
        assertThat(tasks(page)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
        assertThat(read(page).findings()).isEmpty();
        assertThat(read(page).page().tasks().getFirst().services()).isEqualTo("All");
    }

    @Test
    void mandatory_and_optional_tasks_have_columns_of_their_own() {
        var page = PAGE.replace(TABLE, """
                | Task ID | Task Name | Mandatory | Optional | Role | Services |
                | --- | --- | --- | --- | --- | --- |
                | 5101 | Move boxes | x | | Archivist | All |
                | 5102 | Take photographs | | x | Archivist | Vaults |
                """);
        assertThat(tasks(page)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
        assertThat(codes(page)).isEmpty();
        assertThat(codes(page.replace("| x | |", "| | |"))).containsExactly("26 OBLIGATION_UNCLEAR");
    }

    @ParameterizedTest
    @CsvSource({
        "Yes, No, No, Yes",
        "Sí, No, No, Sí",
        "Ja, Nein, Nein, Ja",
        "Sim, Não, NÃO, Sim",
        "はい, いいえ, いいえ, はい",
        "是, 否, 否, 是",
        "X, –, –, X",
        "✓, -, —, ✓",
        "M, see below, O, see above",
        "Required, '', No, ''"
    })
    void columns_of_mandatory_and_optional_tasks_say_no_too(String one, String not, String other, String yes) {
        var page = PAGE.replace(TABLE, """
                | Task ID | Task Name | Mandatory | Optional | Role | Services |
                | --- | --- | --- | --- | --- | --- |
                | 5101 | Move boxes | %s | %s | Archivist | All |
                | 5102 | Take photographs | %s | %s | Archivist | Vaults |
                """.formatted(one, not, other, yes));
        assertThat(tasks(page)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
        assertThat(codes(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes | Yes", "No | No", "x | x", "– | "})
    void columns_of_mandatory_and_optional_tasks_that_contradict_say_nothing(String cells) {
        var page = PAGE.replace(TABLE, """
                | Task ID | Task Name | Mandatory | Optional | Role | Services |
                | --- | --- | --- | --- | --- | --- |
                | 5101 | Move boxes | %s | Archivist | All |
                """.formatted(cells));
        assertThat(codes(page)).containsExactly("26 OBLIGATION_UNCLEAR");
    }

    @Test
    void a_number_of_full_width_is_a_task() {
        assertThat(tasks(PAGE.replace("5101", "５１０１"))).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 June", "31/02/2025", "30 of February", "32.12.2026"})
    void a_day_that_no_calendar_has_is_told(String date) {
        assertThat(codes(PAGE.replace("agreed.", "agreed by " + date + "."))).containsExactly("16 DATE_IMPOSSIBLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 February", "12/31/2026", "31/12/2026", "31.12.2026", "30 June"})
    void a_day_that_some_year_has_is_not_told(String date) {
        assertThat(codes(PAGE.replace("agreed.", "agreed by " + date + "."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Prerequisites,              Deliverables
            Entry criteria,             Exit criteria
            Entry conditions,           Exit conditions
            Condiciones de entrada,     Condiciones de salida
            Eingangsvoraussetzungen,    Abschlusskriterien
            Pré-condições,              Saídas esperadas
            事前条件,                    終了条件
            前置条件,                    输出结果
            """)
    void inputs_and_outputs_have_other_names(String inputs, String outputs) {
        for (var form : List.of("**%s**", "#### %s", "%s")) {
            var page = PAGE.replace("**Step Inputs**", form.formatted(inputs))
                    .replace("**Step Outputs**", form.formatted(outputs));
            assertThat(parts(page)).as(form).isEqualTo("2/1");
        }
    }

    @Test
    void a_list_that_may_be_the_inputs_is_told_with_its_title() {
        var page = PAGE.replace("**Step Inputs**", "#### Stuff").replace("**Step Outputs**", "**Loot**");
        assertThat(codes(page)).containsExactly("13 PART_UNKNOWN", "18 PART_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• ", "☐ ", "– ", "· ", "·   ", "a) ", "i. ", "１．", "(a) ", "\uF0B7 "})
    void items_have_other_marks(String mark) {
        var page = PAGE.replace("- The list", mark + "The list").replace("- The weekend", mark + "The weekend");
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(codes(page)).containsExactly("15 LIST_NOT_MARKDOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. ", "・", "• "})
    void a_sign_in_front_of_a_title_makes_it_no_item(String mark) {
        var page = PAGE.replace("**Step Inputs**", "■ Step Inputs")
                .replace("**Step Outputs**", "►Step Outputs")
                .replace("- The list", mark + "The list")
                .replace("- The weekend", mark + "The weekend")
                .replace("- The plan", (mark.equals("・") ? "- " : mark) + "The plan");
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(parts(page.replace("Inputs\n\n", "Inputs\n"))).isEqualTo(mark.equals("• ") ? "0/1" : "2/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• The list is complete.\n  - all of it",
                "• The list is complete.\n\n• The weekend is agreed.",
                "- The list is complete.\n• all of it",
                "• The list is complete.\n▪ all of it",
                "• The list is complete."
            })
    void a_sign_in_front_of_an_item_makes_it_one(String items) {
        var page = PAGE.replace("- The list is complete.\n- The weekend is agreed.", items);
        assertThat(read(page).page().steps().getFirst().inputs().getFirst().text())
                .isEqualTo("The list is complete.");
        assertThat(codes(page)).hasSize(1).allMatch(code -> code.endsWith("LIST_NOT_MARKDOWN"));
    }

    @Test
    void a_heading_beside_an_empty_part_ends_it() {
        var page = PAGE.replace("**Step Inputs**", "#### Step Inputs\n\n#### Activities");
        assertThat(parts(page)).isEqualTo("0/1");
        assertThat(parts(page.replace("#### Activities", "##### Activities"))).isEqualTo("2/1");
    }

    @Test
    void the_end_of_a_wrapped_sentence_is_no_title() {
        var page = PAGE.replace("Agree on", "Check that the customer has all\nrequirements:\n\n- a list\n\nAgree on");
        assertThat(parts(page)).isEqualTo("2/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- The list is complete.\n- Results:", "- The list is complete.\n    - Results:"})
    void an_item_is_no_title(String items) {
        var page = PAGE.replace("- The list is complete.", items);
        assertThat(codes(page)).isEmpty();
    }

    @Test
    void a_heading_right_below_a_list_is_one() {
        var page = PAGE.replace("agreed.\n\n**Step Outputs**", "agreed.\n#### Step Outputs:");
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(codes(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"【Primary Role】：", "【Primary Role】:", "【Primary Role】"})
    void a_bracket_or_the_colon_behind_it_ends_a_label(String label) {
        assertThat(read(PAGE.replace("Primary Role: **Archivist**", label + "Archivist"))
                        .page()
                        .steps()
                        .getFirst()
                        .roles())
                .containsExactly("Archivist");
    }

    @Test
    void a_task_named_like_a_column_is_no_header() {
        var page = PAGE.replace(
                "| 5101 | Move boxes | M | Archivist | All |", "| 5101 | Move | Mandatory | Owner | Services |");
        assertThat(tasks(page)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete with its\nresults\n", "complete.\n  **Results**"})
    void the_rest_of_an_item_is_no_title(String item) {
        var page = PAGE.replace("complete.", item);
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(codes(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- The plan.\n**Step Outputs:** signed",
                "- The plan.\nStep Outputs\n",
                "- The plan\nStep Outputs:\n7. signed",
                "- The plan.\n__Loot__\n- signed"
            })
    void a_title_right_below_a_list_ends_it(String items) {
        var page = PAGE.replace("**Step Outputs**\n\n- The plan is signed by the customer.\n", "")
                .replace(
                        "- The list is complete.\n- The weekend is agreed.",
                        items.contains("\n-") || items.contains("7.") ? items : items + "\n- signed");
        assertThat(parts(page)).isEqualTo("1/1");
        assertThat(codes(page)).contains("16 TITLE_IN_LIST");
    }

    @Test
    void marks_below_an_item_are_its_own_list() {
        var page = PAGE.replace("- The weekend", "a) of all boxes\nb) of all shelves\n- The weekend");
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(read(page).page().steps().getFirst().inputs().getFirst().children())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"– alone in its line", "a) alone in its line", "i.e. this\ne.g. that"})
    void a_single_doubtful_mark_is_text(String line) {
        assertThat(codes(PAGE.replace("Agree on", line + "\n\nAgree on"))).isEmpty();
    }

    @Test
    void headings_and_lists_are_read_from_html() {
        var page = PAGE.replace("# Move the archive", "<h1>Move the archive</h1>")
                .replace(
                        "- The list is complete.\n- The weekend is agreed.",
                        "<ul><li>The <b>list</b> is complete.<ol><li>all of it</li></ol></li><li>The weekend is agreed.</li></ul>");
        assertThat(read(page).page().title()).isEqualTo("Move the archive");
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(read(page).page().steps().getFirst().inputs().getFirst().children())
                .hasSize(1);
        assertThat(codes(page)).containsExactly("1 HTML_NOT_MARKDOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<ul><li>Exchange</li><li>Teams</li></ul>", "<p>Exchange</p>", "`<li>`", "Exchange \\\\| <div>"})
    void html_in_a_cell_leaves_the_table_a_table(String services) {
        var page = PAGE.replace("| All |", "| " + services + " |");
        assertThat(tasks(page)).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
        assertThat(codes(page)).isEmpty();
        assertThat(read(page).page().tasks().getFirst().services()).doesNotContain("ExchangeTeams");
        assertThat(tasks(page.replace("- The plan", "<ul><li>The agenda</li></ul>\n\n- The plan")))
                .containsExactly("5101 MANDATORY", "5102 OPTIONAL");
    }

    @Test
    void a_quoted_tag_is_none() {
        var page = PAGE.replace("Agree on", "Write `<li>` and `` <h1> ``, and agree on");
        assertThat(codes(page)).isEmpty();
        assertThat(read(page).page().steps().getFirst().guidance()).hasSize(1);
        assertThat(codes(page.replace("- The list is", "<li>The `<b>` list | is")))
                .containsExactly("15 HTML_NOT_MARKDOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 5101 – Move boxes (mandatory)\n- 5102 – Take photographs (optional)\n",
                "5101: Move boxes (M)\n5102: Take photographs (O)\n",
                "What to do:\n5101 Move boxes (M)\n5102 Take photographs (O)\n",
                "#### Mandatory tasks\n\n- 5101 Move boxes\n\n#### Optional tasks\n\n- 5102 – Take photographs\n",
                "**Mandatory tasks:** 5101 (Move boxes)\n\n**Optional tasks:** 5102\n",
                "Task ID\tTask Name\tM/O\tRole\tServices\n5101\tMove boxes\tM\tArchivist\tAll\n5102\tTake photographs\tO\tArchivist\tAll\n"
            })
    void tasks_stand_outside_tables(String tasks) {
        assertThat(tasks(PAGE.replace(TABLE, tasks))).containsExactly("5101 MANDATORY", "5102 OPTIONAL");
        assertThat(read(PAGE.replace(TABLE, tasks)).findings())
                .extracting(Finding::code)
                .containsAnyOf(FindingCode.TASK_AS_TEXT, FindingCode.TABLE_NOT_MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customers with more than\n500 seats also get a call.\n",
                "365 licences are needed for the boxes.\n",
                "Customers with\n5101: a number that stands in a sentence.\n"
            })
    void a_number_in_a_sentence_below_the_heading_of_the_tasks_is_no_task(String text) {
        var page = PAGE.replace(TABLE, text);
        assertThat(tasks(page)).isEmpty();
        assertThat(read(page).page().steps().getFirst().guidance())
                .extracting(Item::text)
                .contains(text.strip().replace('\n', ' '));
    }

    @ParameterizedTest
    @CsvSource({"., 20000", "'a, ', 6000", "' ', 60000"})
    void a_long_line_below_the_heading_of_the_tasks_is_read_in_time(String shard, int times) {
        var page = PAGE.replace(TABLE, "- 123" + shard.repeat(times) + "1\n\n" + shard.repeat(times) + "\n");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(tasks(page)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Look at the boxes\n", "Nothing in 2031.\n"})
    void text_below_the_heading_of_the_tasks_is_no_task(String text) {
        assertThat(tasks(PAGE.replace(TABLE, text))).isEmpty();
    }

    @Test
    void the_phase_may_have_another_name_or_stand_in_the_front_matter() {
        assertThat(read(PAGE.replace("Phase: ", "Lifecycle phase: ")).page().phase())
                .isEqualTo("Migrate");
        var front = "---\nphase: \"Enable\"\n---\n\n" + PAGE.replace("Phase: **Migrate**\n\n", "");
        assertThat(read(front).page().phase()).isEqualTo("Enable");
        assertThat(codes(front)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Owner:", "Responsible:", "**Responsible role:**"})
    void the_role_has_other_names(String label) {
        assertThat(read(PAGE.replace("Primary Role:", label))
                        .page()
                        .steps()
                        .getFirst()
                        .roles())
                .containsExactly("Archivist");
    }

    @Test
    void a_step_under_unknown_words_is_kept_and_moves_no_other_section() {
        var page = PAGE.replace("## Approach", "## What we do")
                        .replace("Primary Role: **Archivist**", "**Keeper:** Archivist")
                + "\n## What it takes\n\n- A lorry.\n\n## And then?\n\n- Nothing.\n";
        var read = read(page).page();
        assertThat(read.steps()).hasSize(1);
        assertThat(parts(page)).isEqualTo("2/1");
        assertThat(read.keyInputs()).isEmpty();
        assertThat(codes(page)).contains("5 HEADING_GUESSED", "9 LABEL_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None.", "N/A", "—", "Not applicable"})
    void nothing_is_no_input(String nothing) {
        var page = PAGE.replace("- The list is complete.\n- The weekend is agreed.", "- " + nothing);
        assertThat(parts(page)).isEqualTo("0/1");
        assertThat(codes(page)).isEmpty();
    }

    private static Reading read(String page) {
        return PlaybookCheck.check(PlaybookReader.read("page.md", page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(String page) {
        return read(page).findings().stream()
                .map(finding -> finding.line() + " " + finding.code())
                .toList();
    }

    private static List<String> tasks(String page) {
        return read(page).page().tasks().stream()
                .map(task -> task.id() + " " + task.obligation())
                .toList();
    }

    private static String parts(String page) {
        var step = read(page).page().steps().getFirst();
        return step.inputs().size() + "/" + step.outputs().size();
    }
}
