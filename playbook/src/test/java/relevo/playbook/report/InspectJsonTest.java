package relevo.playbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;
import relevo.playbook.read.PlaybookReader;

class InspectJsonTest {
    private static final String PAGE = """
            ## Approach

            ### Count the boxes of the customer

            Primary Role: **Archivist**
            Motions: **RFA**
            Applies To: **Exchange**

            | Task ID | Task Name | M/O | Role | Services |
            | --- | --- | --- | --- | --- |
            | 5101 | Count | M | Archivist | All |
            | | Look at the "boxes" | O | Archivist | All |
            """;

    @Test
    void one_line_tells_the_whole_reading() {
        var reading = PlaybookReader.read("boxes.md", PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(InspectJson.write(reading)).isEqualToIgnoringNewLines("""
                {"path":"boxes.md","language":"en","title":null,"phase":null,"steps":[{"title":"Count the boxes of the customer",\
                "line":3,"roles":["Archivist"],"motions":["RFA"],"appliesTo":["Exchange"],"inputs":0,"outputs":0,\
                "taskIds":["5101"]}],"taskIds":["5101"],"keyInputs":0,"keyOutputs":0,"nextSteps":0,"refreshRows":0,\
                "findings":[{"line":1,"column":1,"severity":"error","code":"TITLE_MISSING","message":\
                "The page has no title."},{"line":1,"column":1,"severity":"warning","code":"PHASE_MISSING","message":\
                "The page names no phase."},{"line":12,"column":1,"severity":"warning","code":"TASK_WITHOUT_ID","message":\
                "The task “Look at the \\"boxes\\"” has no id."}]}""");
        assertThat(InspectJson.write(reading, Locale.of("es"))).contains("\"La página");
    }

    @Test
    void a_page_in_a_language_that_is_not_read_has_that_language() {
        var french =
                "# Clôture\n\nLe client et les services sont prêts pour la clôture, et il ne reste pas de question.\n";
        var reading = PlaybookReader.read("fr.md", french.getBytes(StandardCharsets.UTF_8));
        assertThat(InspectJson.write(reading)).contains("\"language\":\"fr\"");
        assertThat(reading.language()).isEqualTo("fr");
    }

    @Test
    void a_place_without_an_argument_stays_empty() {
        var finding = new Finding(FindingCode.HEADING_MISSPELT, 1, 1, List.of("A"));
        assertThat(FindingText.message(finding, Locale.ENGLISH)).isEqualTo("The heading “A” was read as “”.");
    }
}
