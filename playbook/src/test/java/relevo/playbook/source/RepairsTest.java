package relevo.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.playbook.ApprovedCases;
import relevo.playbook.Findings;

/**
 * What becomes of lines before Markdown reads them: each line with the file's line and the columns at which its words begin there, then front
 * matter and findings. Characters that nobody sees are written {@code \}u0000.
 */
class RepairsTest {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00\\p{Cf}\\u00A0\\u2007\\u202F\\u3000\\p{Zl}\\p{Zp}\\t]");
    private static final ApprovedCases APPROVED = ApprovedCases.in("source/repairs.txt");

    static List<ApprovedCases.Case> cases() {
        return APPROVED.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lines_are_repaired_as_approved(ApprovedCases.Case one) {
        var seen = repaired(String.join("\n", one.before()));
        APPROVED.saw(one, seen);
        assertThat(seen).isEqualTo(one.approved());
    }

    @AfterAll
    static void keep() throws IOException {
        APPROVED.keep();
    }

    private static List<String> repaired(String escaped) {
        var findings = new Findings();
        var text =
                ESCAPED.matcher(escaped).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        var source = Source.of(text.getBytes(StandardCharsets.UTF_8), findings);
        var told = new ArrayList<String>();
        for (int i = 0; i < source.texts().size(); i++) {
            told.add(source.line(i) + " @" + places(source, i) + ": "
                    + visible(source.texts().get(i)));
        }
        source.metadata().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> told.add("= " + entry.getKey() + ": " + visible(entry.getValue())));
        findings.inOrder()
                .forEach(finding -> told.add("! " + finding.line() + ":" + finding.column() + " " + finding.code() + " "
                        + visible(String.join(", ", finding.arguments()))));
        return told.stream().map(String::stripTrailing).toList();
    }

    /** The file's columns at which the line's words begin, and the one past its end. */
    private static String places(Source source, int line) {
        var text = source.texts().get(line);
        return IntStream.rangeClosed(0, text.length())
                .filter(at ->
                        at == text.length() || (text.charAt(at) != ' ' && (at == 0 || text.charAt(at - 1) == ' ')))
                .mapToObj(at -> " " + source.column(line, at))
                .collect(Collectors.joining());
    }

    private static String visible(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(
                        found -> String.format("\\\\u%04X", (int) found.group().charAt(0)));
    }
}
