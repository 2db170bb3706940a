package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Findings;

/** What is left of a link when Markdown has not read it as one. */
class BrokenLinksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        Write the [plan]((https://example.org/plan).;         16
        Write the [plan](not an address).;                    16
        Write the [plan] (https://example.org/plan).;         16
        Write the [plan]   (mailto:plan@example.org).;        16
        Write the [(https://example.org/plan)[plan].;         11
        Write the [(mailto:plan@example.org)].;               11
        [one] (https://example.org) and [two] (https://example.org); 5
        """)
    void brackets_around_an_address_are_told_once(String text, int column) {
        assertThat(columns(text)).containsExactly(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write the plan (https://example.org/plan).",
                "Write the [plan] (see below).",
                "Write the [plan]    (https://example.org/plan).",
                "Take [(a) or (b)].",
                "Tick [x] and go on (or not)."
            })
    void other_brackets_are_text(String text) {
        assertThat(columns(text)).isEmpty();
    }

    private static List<Integer> columns(String text) {
        var findings = new Findings();
        BrokenLinks.check(List.of(new Passage(text, 1, 1)), new Report(List.of(text), findings));
        return findings.inOrder().stream().map(finding -> finding.column()).toList();
    }
}
