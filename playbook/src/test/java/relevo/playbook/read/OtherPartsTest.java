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
import relevo.playbook.Item;
import relevo.playbook.Reading;

/** Lists that are neither inputs nor outputs, and are not taken for them. */
class OtherPartsTest {
    private static final String PAGE = """
            # Move the archive

            Phase: **Migrate**

            ## Approach

            ### Plan the move

            Primary Role: **Archivist**

            Agree on the weekend with the customer.

            """;

    @Test
    void requirements_beside_key_inputs_are_no_key_inputs() {
        var rest = """
                ## Requirements

                - A lorry

                ## Key Inputs

                - A list

                ## Results

                - A move

                ## Key Outputs

                - A receipt
                """;
        var page = read(PAGE + rest).page();
        assertThat(page.keyInputs()).extracting(Item::text).containsExactly("A list");
        assertThat(page.keyOutputs()).extracting(Item::text).containsExactly("A receipt");
        assertThat(codes(PAGE + rest)).doesNotContain(FindingCode.SECTIONS_ALIKE);
    }

    @Test
    void a_line_of_dashes_makes_a_heading_and_one_of_stars_no_list() {
        var page = read(PAGE + "* * *\n\nKey Inputs\n----------\n\n- A list\n\nExceptions\n----------\n\n- Holidays\n")
                .page();
        assertThat(page.keyInputs()).extracting(Item::text).containsExactly("A list");
        assertThat(page.steps().getFirst().guidance())
                .extracting(Item::text)
                .containsExactly("Agree on the weekend with the customer.");
    }

    @Test
    void requirements_alone_are_the_key_inputs() {
        assertThat(read(PAGE + "## Requirements\n\n- A lorry\n").page().keyInputs())
                .extracting(Item::text)
                .containsExactly("A lorry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do the following:", "Remember these"})
    void a_lead_that_is_not_bold_names_no_part(String lead) {
        assertThat(codes(PAGE + lead + "\n\n- Call the customer.\n")).doesNotContain(FindingCode.PART_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "Antes de ir se requiere:,  Al volver se obtiene:,  true",
        "Was da sein muss:,         Was herauskommt:,       true",
        "持っていくもの：,           持ち帰るもの：,          true",
        "带去的东西：,               带回的东西：,            true",
        "What we need,              What we get,            false",
        "Talk with the customer about all of these:, Then write down:, false"
    })
    void two_plain_leads_may_be_the_parts_of_a_step_that_has_none(String first, String second, boolean told) {
        var lists = "\n\n- The list of boxes.\n\n%s\n\n- The plan.\n".formatted(second);
        assertThat(codes(PAGE + first + lists).contains(FindingCode.PART_UNKNOWN))
                .isEqualTo(told);
        assertThat(codes(PAGE + "**Inputs**\n\n- The lorry.\n\n**Outputs**\n\n- The move.\n\n" + first + lists))
                .doesNotContain(FindingCode.PART_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            **What we bring home**;  true
            #### What we bring home; true
            What we bring home:;     false
            """)
    void a_titled_list_below_both_parts_is_told(String title, boolean told) {
        var parts = "**Inputs**\n\n- The lorry.\n\n**Outputs**\n\n- The move.\n\n";
        var list = title + "\n\n- The boxes.\n\n";
        assertThat(codes(PAGE + parts + list).contains(FindingCode.LIST_BELOW_PARTS))
                .isEqualTo(told);
        assertThat(codes(PAGE + list + parts)).doesNotContain(FindingCode.LIST_BELOW_PARTS);
    }

    @Test
    void a_title_that_divides_the_outputs_or_stands_beside_a_missing_part_is_not() {
        var divided =
                "**Inputs**\n\n- The lorry.\n\n**Outputs**\n\n**For all**\n\n- The move.\n\n**For some**\n\n- A box.\n";
        assertThat(codes(PAGE + divided)).doesNotContain(FindingCode.LIST_BELOW_PARTS);
        var lacking = "**Inputs**\n\n- The lorry.\n\nText.\n\n**What we bring home**\n\n- The boxes.\n";
        assertThat(codes(PAGE + lacking)).doesNotContain(FindingCode.LIST_BELOW_PARTS);
    }

    @ParameterizedTest
    @CsvSource({"次のことを顧客と一緒に進めてください,    false", "**次のことを顧客と一緒に進めてください**, false", "**持っていくもの**,                   true"})
    void without_spaces_only_a_short_bold_line_names_a_part(String lead, boolean told) {
        var page = "# 倉庫の移動\n\nフェーズ: **移行**\n\n## アプローチ\n\n### 計画を立てる\n\n主な役割: **倉庫係**\n\n" + lead + "\n\n- 箱を数えます。\n";
        assertThat(codes(page).contains(FindingCode.PART_UNKNOWN)).isEqualTo(told);
    }

    private static List<FindingCode> codes(String page) {
        return read(page).findings().stream().map(Finding::code).toList();
    }

    private static Reading read(String page) {
        return PlaybookReader.read("page.md", page.getBytes(StandardCharsets.UTF_8));
    }
}
