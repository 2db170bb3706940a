package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;
import relevo.playbook.Item;
import relevo.playbook.Reading;
import relevo.playbook.Step;

/** Words such as "Owner" stand below sections too, and make a step only where one is expected. */
class WeakRolesTest {
    private static final String PAGE = """
            # Move the archive

            Phase: **Migrate**

            ## Approach

            ### Plan the move

            Primary Role: **Archivist**

            Agree on the weekend with the customer.

            """;

    @Test
    void key_inputs_with_a_responsible_are_key_inputs() {
        var read = read(PAGE + "## Key Inputs\n\nResponsible: Customer\n\n- The list of boxes\n");
        assertThat(read.page().keyInputs()).extracting(Item::text).containsExactly("The list of boxes");
        assertThat(read.page().steps()).hasSize(1);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "## Next Steps,            Owner: Archivist",
        "## Overview,              Owner: Archivist",
        "## Escalation,            Owner: Archivist",
        "## Escalation,            - In charge: Archivist",
        "#### Escalation,          Lead: Archivist",
        "### Next Steps,           Owner: Archivist",
        "## Next Stepps,           Owner: Archivist",
        "## Próximos pasos,        Responsable: Archivero",
        "## Nächste Schritte,      Zuständig: Archivar",
        "## Próximas etapas,       Responsável: Arquivista",
        "## 次のステップ,            担当: 倉庫係",
        "## 后续步骤,               责任人: 管理员"
    })
    void other_sections_are_no_steps(String heading, String role) {
        var read = read(PAGE + heading + "\n\n" + role + "\n\nSomething is to be done.\n");
        assertThat(read.page().steps()).extracting(Step::title).containsExactly("Plan the move");
        assertThat(read.findings()).extracting(Finding::code).doesNotContain(FindingCode.STEP_LEVEL);
    }

    @Test
    void the_approach_with_an_owner_is_the_approach() {
        var read = read(PAGE.replace("## Approach", "## Approach\n\nOwner: Archivist"));
        assertThat(read.page().steps()).extracting(Step::title).containsExactly("Plan the move");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_bold_line_above_an_owner_is_no_step() {
        var read = read(PAGE + "**Escalation**\n\nOwner: Archivist\n");
        assertThat(read.page().steps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Approach", "## What we do"})
    void a_heading_of_the_third_level_is_a_step(String above) {
        var read = read("# Move\n\nPhase: **Migrate**\n\n" + above
                + "\n\n### Plan the move\n\nOwner: **Archivist**\n\nAgree on the weekend with the customer.\n");
        assertThat(read.page().steps()).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo("Plan the move");
            assertThat(step.roles()).containsExactly("Archivist");
        });
        assertThat(read.findings()).extracting(Finding::code).doesNotContain(FindingCode.HEADING_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "##,   Owner,       Quality Inputs,        Quality Outputs",
        "####, Responsable, Entradas de calidad,   Salidas de calidad",
        "####, Zuständig,   Qualitätseingaben,     Qualitätsausgaben",
        "##,   Responsável, Entradas de qualidade, Saídas de qualidade",
        "####, 担当,        品質の入力,             品質の出力",
        "##,   负责人,      质量投入,               质量产出"
    })
    void a_heading_of_another_level_with_inputs_is_a_step(String level, String role, String inputs, String outputs) {
        var read = read("# Move\n\nPhase: **Migrate**\n\n## Approach\n\n" + level + " Plan the move\n\n**" + role
                + ":** Archivist\n\n**" + inputs + "**\n\n- The list\n\n**" + outputs + "**\n\n- The plan\n");
        assertThat(read.page().steps()).singleElement().satisfies(step -> {
            assertThat(step.roles()).containsExactly("Archivist");
            assertThat(step.inputs()).hasSize(1);
            assertThat(step.outputs()).hasSize(1);
        });
    }

    @Test
    void within_a_step_a_deeper_heading_with_an_owner_is_no_step() {
        var read = read(PAGE + "#### Escalation\n\nOwner: Archivist\n\n**Step Outputs**\n\n- The plan\n");
        assertThat(read.page().steps()).extracting(Step::title).containsExactly("Plan the move");
        assertThat(read.page().steps().getFirst().outputs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"お客様と次のステップを決める, アプローチ, 担当", "与客户商定后续步骤,          方法,       负责人"})
    void a_title_that_has_the_words_of_a_section_among_others_is_a_step(String title, String approach, String role) {
        var read = read(
                "# " + title + "\n\n## " + approach + "\n\n### " + title + "\n\n" + role + ": FM\n\n" + title + "\n");
        assertThat(read.page().steps()).extracting(Step::title).containsExactly(title);
        assertThat(read.page().nextSteps()).isEmpty();
    }

    private static Reading read(String page) {
        return PlaybookReader.read("page.md", page.getBytes(StandardCharsets.UTF_8));
    }
}
