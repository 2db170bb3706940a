package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.playbook.ApprovedCases;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.block.Block;
import relevo.playbook.block.Blocks;
import relevo.playbook.source.Source;

/** Which labels are taken out of a paragraph, and which lines stay. A case's name begins with the page's language. */
class LabelsTest {
    private static final ApprovedCases APPROVED = ApprovedCases.in("read/labels.txt");

    static List<ApprovedCases.Case> cases() {
        return APPROVED.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void labels_are_taken_as_approved(ApprovedCases.Case one) {
        var language = Language.valueOf(one.name().substring(0, one.name().indexOf(' ')));
        var seen = taken(String.join("\n", one.before()), language);
        APPROVED.saw(one, seen);
        assertThat(seen).isEqualTo(one.approved());
    }

    @AfterAll
    static void keep() throws IOException {
        APPROVED.keep();
    }

    private static List<String> taken(String page, Language language) {
        var findings = new Findings();
        var labels = new Labels(new Words(language), findings);
        var told = new ArrayList<String>();
        for (var block : Blocks.of(Source.of(page.getBytes(StandardCharsets.UTF_8), new Findings()))) {
            if (block instanceof Block.Paragraph paragraph) {
                var taken = labels.take(paragraph.lines());
                taken.labels()
                        .forEach(label -> told.add(label.line() + ":" + label.column() + " " + label.kind() + " "
                                + label.match().certainty() + " [" + label.words() + "] = [" + label.value() + "]"));
                taken.rest().forEach(line -> told.add(line.line() + ":" + line.column() + " - " + line.text()));
            }
        }
        findings.inOrder()
                .forEach(finding -> told.add("! " + finding.line() + ":" + finding.column() + " " + finding.code() + " "
                        + finding.arguments()));
        return told;
    }
}
