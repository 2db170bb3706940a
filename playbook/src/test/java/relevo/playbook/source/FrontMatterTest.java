package relevo.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Findings;

/** Values that go on below their key. */
class FrontMatterTest {
    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {">", "|", ">-", "|+2"})
    void a_folded_value_ends_where_its_lines_are_not_indented_any_more(String mark) {
        var source =
                read("---\ndescription: " + mark + "\n  First, phase: none\n  # second\nphase: Enable\n---\n# Title\n");
        assertThat(source.metadata())
                .containsExactly(Map.entry("description", "First, phase: none # second"), Map.entry("phase", "Enable"));
        assertThat(source.text()).startsWith("# Title");
        assertThat(findings.inOrder()).isEmpty();
    }

    @Test
    void a_plain_value_goes_on_in_an_indented_line_and_dots_end_the_block() {
        var source = read("---\ndescription: First\n  and second\nphase: Enable\n...\n# Title\n");
        assertThat(source.metadata())
                .containsEntry("description", "First and second")
                .containsEntry("phase", "Enable");
        assertThat(source.text()).startsWith("# Title");
        assertThat(findings.inOrder()).isEmpty();
    }

    private Source read(String text) {
        return Source.of(text.getBytes(StandardCharsets.UTF_8), findings);
    }
}
