package relevo.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.playbook.Findings;

/**
 * What becomes of lines before Markdown reads them, as approved: each line with the file's line and the columns at which its words begin
 * there, then the findings. What changed on purpose is approved by copying {@code target/repairs.txt} over
 * {@code src/test/resources/source/repairs.txt}, once its difference has been looked at. Characters that nobody sees are written {@code \}u0000.
 */
class RepairsTest {
    private static final Path APPROVED = Path.of("src/test/resources/source/repairs.txt");
    private static final Path SEEN = Path.of("target/repairs.txt");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00\\p{Cf}\\u00A0\\u2007\\u202F\\u3000\\p{Zl}\\p{Zp}\\t]");
    private static final List<String> TOLD = new ArrayList<>();

    /** A case: its name, the lines before, and what was approved. */
    record Case(String name, List<String> before, List<String> approved) {
        String told(List<String> seen) {
            return "== " + name + "\n" + lines(before) + "--\n" + lines(seen);
        }

        private static String lines(List<String> lines) {
            return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        return Files.readString(APPROVED)
                .lines()
                .collect(Cases::new, Cases::read, (some, others) -> some.all.addAll(others.all))
                .all;
    }

    private static final class Cases {
        private final List<Case> all = new ArrayList<>();
        private boolean before;

        void read(String line) {
            if (line.startsWith("== ")) {
                all.add(new Case(line.substring(3), new ArrayList<>(), new ArrayList<>()));
                before = true;
            } else if (line.equals("--")) {
                before = false;
            } else {
                (before ? all.getLast().before() : all.getLast().approved()).add(line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lines_are_repaired_as_approved(Case one) {
        var seen = repaired(String.join("\n", one.before()));
        TOLD.add(one.told(seen));
        assertThat(seen).isEqualTo(one.approved());
    }

    @AfterAll
    static void keep() throws IOException {
        Files.writeString(SEEN, String.join("", TOLD));
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
                .sorted(java.util.Map.Entry.comparingByKey())
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
