package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;
import relevo.playbook.Findings;

class ReportTest {
    private static final List<String> LINES =
            List.of("box box: the box and", "the **box** here", "", "", "", "", "far box", "farther lorry", "end box");

    @Test
    void a_finding_stands_at_the_very_words() {
        assertThat(place("the box and the box here", 4, "box", 1, 10)).isEqualTo("1:14");
        assertThat(place("the box and the box here", 16, "box", 1, 10)).isEqualTo("2:7");
        assertThat(place("box box: the box and", 0, "box", 1, 1)).isEqualTo("1:1");
        assertThat(place("box box: the box and", 4, "box", 1, 1)).isEqualTo("1:5");
        assertThat(place("box box: the box and", 13, "box", 1, 1)).isEqualTo("1:14");
    }

    @Test
    void words_that_stand_nowhere_near_are_reported_where_their_passage_begins() {
        assertThat(place("the lorry", 4, "lorry", 3, 2)).isEqualTo("8:9");
        assertThat(place("the lorry", 4, "lorry", 2, 3)).isEqualTo("2:3");
        assertThat(place("the tree", 4, "tree", 9, 1)).isEqualTo("9:1");
        assertThat(place("the end", 4, "box", 9, 1)).isEqualTo("9:5");
    }

    private static String place(String text, int index, String quoted, int line, int column) {
        var findings = new Findings();
        new Report(LINES, findings).add(FindingCode.TERM_MISSPELT, new Passage(text, line, column), index, quoted, "a");
        Finding finding = findings.inOrder().getFirst();
        assertThat(finding.arguments()).containsExactly("a");
        return finding.line() + ":" + finding.column();
    }
}
