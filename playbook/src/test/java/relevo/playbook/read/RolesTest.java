package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class RolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Engagement manager, Engineer                   | Engagement manager/Engineer
            ES | Administrador de FastTrack (FM); Ingeniero (FE) | Administrador de FastTrack (FM)/Ingeniero (FE)
            DE | Manager, Technikerin, Fachfrau                 | Manager/Technikerin/Fachfrau
            JA | 担当者、エンジニア                                | 担当者/エンジニア
            ZH_HANS | 经理，工程师                                  | 经理/工程师
            EN | Manager (FM, RFAM)                             | Manager (FM, RFAM)
            EN | Engagement manager                             | Engagement manager
            EN | Manager,                                       | Manager
            EN | The manager, who tells the account team what was said | The manager, who tells the account team what was said
            ES | Administrador, o quien lo sustituya            | Administrador, o quien lo sustituya
            """)
    void signs_divide_names_and_no_sentences(Language language, String value, String roles) {
        assertThat(Roles.of(value, Lexicon.of(language))).containsExactly(roles.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {#plan};          Plan the move
            { .wide #plan };  Plan the move
            {: #plan};        Plan the move
            {draft};          Plan the move {draft}
            """)
    void a_heading_keeps_no_id_for_other_programs(String attributes, String title) {
        var page = page("### Plan the move " + attributes);
        assertThat(page.steps()).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo(title);
            assertThat(step.roles()).containsExactly("Archivist", "Engineer");
        });
    }

    @Test
    void nor_do_the_title_and_the_sections() {
        var page = page("### Plan the move");
        assertThat(page.title()).isEqualTo("Move the archive");
        assertThat(page.keyInputs()).hasSize(1);
        assertThat(page("### {#plan}").title()).isEqualTo("Move the archive");
    }

    private static relevo.playbook.Page page(String step) {
        var text = String.join(
                "\n\n",
                List.of(
                        "# Move the archive {#move}",
                        "Phase: **Migrate**",
                        "## Approach",
                        step,
                        "Primary Role: **Archivist, Engineer**",
                        "## Key Inputs {#in}",
                        "- The new store is empty."));
        return PlaybookReader.read("page.md", text.getBytes(StandardCharsets.UTF_8))
                .page();
    }
}
