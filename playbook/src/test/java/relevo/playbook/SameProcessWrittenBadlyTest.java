package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.playbook.read.PlaybookReader;

/** The same page with the faults that such pages have: it must be read as the same process, and the fault reported. */
class SameProcessWrittenBadlyTest {
    private static final Pattern PARTS =
            Pattern.compile("(?m)^\\*\\*(.*)\\*\\*\n\n(- .*)\n(- .*)\n\n\\*\\*(.*)\\*\\*\n\n(- .*)$");

    private static final Pattern LABELS_OF_STEPS =
            Pattern.compile("(?m)^([^|*\n]+)[:：] \\*\\*(.+)\\*\\*\n([^|*\n]+)[:：] \\*\\*(.+)\\*\\*$");

    private static final Map<String, UnaryOperator<String>> FAULTS = Map.ofEntries(
            Map.entry("headings without a space", text -> text.replaceAll("(?m)^(#+) ", "$1")),
            Map.entry("headings with closing marks", text -> text.replaceAll("(?m)^(##+) (.*)$", "$1 $2 $1")),
            Map.entry("headings in bold", text -> text.replaceAll("(?m)^(##+) (.*)$", "$1 **$2**")),
            Map.entry("no-break spaces in headings", text -> text.replaceAll("(?m)^(##+) (.*)$", "$1\u00A0$2")),
            Map.entry("list items with other marks", text -> text.replaceAll("(?m)^( *)- ", "$1+ ")),
            Map.entry("list items without a space", text -> text.replaceAll("(?m)^- ", "-")),
            Map.entry("list items numbered without a space", text -> text.replaceAll("(?m)^- ", "1.")),
            Map.entry("list items numbered in parentheses", text -> text.replaceAll("(?m)^- ", "（1）")),
            Map.entry("list items in circles", text -> text.replaceAll("(?m)^- ", "①")),
            Map.entry(
                    "dots below squares",
                    text -> text.replaceAll("(?m)^\\*\\*(.*)\\*\\*\n\n", "■$1\n")
                            .replaceAll("(?m)^- ", "・")),
            Map.entry(
                    "dots below plain words",
                    text -> text.replaceAll("(?m)^\\*\\*(.*)\\*\\*\n\n", "$1\n").replaceAll("(?m)^- ", "・")),
            Map.entry("titles right below lists", text -> text.replaceAll("\n\n(\\*\\*.*\\*\\*)\n\n", "\n$1\n")),
            Map.entry(
                    "bold titles with colons right below lists",
                    text -> text.replaceAll("\n\n(\\*\\*.*)\\*\\*\n\n", "\n$1:**\n")),
            Map.entry("plain titles right below lists", text -> text.replaceAll("\n\n\\*\\*(.*)\\*\\*\n\n", "\n$1:\n")),
            Map.entry(
                    "titles between numbers",
                    text -> text.replaceAll("(?m)^(- .*)\n\n(\\*\\*.*\\*\\*)\n\n", "$1\n$2\n")
                            .replaceAll("(?m)^- ", "7. ")),
            Map.entry(
                    "parts as items of a list",
                    text -> PARTS.matcher(text).replaceAll("- **$1**\n  $2\n  $3\n- **$4**\n  $5")),
            Map.entry(
                    "parts as items below labels",
                    text -> LABELS_OF_STEPS
                            .matcher(PARTS.matcher(text).replaceAll("- $1\n    $2\n    $3\n- $4\n    $5"))
                            .replaceAll("- $1: $2\n- $3: $4")),
            Map.entry(
                    "titles within parts",
                    text -> PARTS.matcher(text)
                            .replaceAll("**$1**\n\n**A1**\n\n$2\n\n**A2**\n\n$3\n\n**$4**\n\n**A3:**\n\n$5")),
            Map.entry(
                    "deeper headings within parts",
                    text -> PARTS.matcher(text)
                            .replaceAll("#### $1\n\n$2\n\n##### A1\n\n$3\n\n#### $4\n\n##### A2\n\n$5")),
            Map.entry("steps in groups", text -> text.replaceAll("(?m)^### (.*)$", "### A1\n\n#### $1")),
            Map.entry("sections numbered", text -> text.replaceAll("(?m)^## (.*)$", "## 2.1 $1")),
            Map.entry("headings indented", text -> text.replaceAll("(?m)^##", "     ##")),
            Map.entry("steps as bold paragraphs", text -> text.replaceAll("(?m)^### (.*)$", "**$1**")),
            Map.entry("steps glued to their labels", text -> text.replaceAll("(?m)^### (.*)\n\n", "**$1**  \n")),
            Map.entry("steps at level 5", text -> text.replaceAll("(?m)^### ", "##### ")),
            Map.entry("sections as bold paragraphs", text -> text.replaceAll("(?m)^## (.*)$", "**$1**")),
            Map.entry("values on the next line", text -> text.replaceAll("(?m)^([^|*\n]+[:：]) (\\*\\*.+)$", "$1\n$2")),
            Map.entry("full-width colons", text -> text.replaceAll("[:：] \\*\\*", "：**")),
            Map.entry(
                    "labels in bold",
                    text -> text.replaceAll("(?m)^([^|*\n]+)([:：]) \\*\\*(.+)\\*\\*$", "**$1$2** $3")),
            Map.entry(
                    "labels before dashes",
                    text -> text.replaceAll("(?m)^([^|*\n]+)[:：] \\*\\*(.+)\\*\\*$", "**$1** – $2")),
            Map.entry("labels in brackets", text -> text.replaceAll("(?m)^([^|*\n]+)[:：] \\*\\*(.+)\\*\\*$", "【$1】$2")),
            Map.entry(
                    "labels with bars between",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("$1: $2 | $3: $4")),
            Map.entry(
                    "bold labels with semicolons between",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("**$1:** $2; **$3:** $4")),
            Map.entry(
                    "labels with dots between",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("**$1:** $2 · **$3:** $4")),
            Map.entry(
                    "labels with commas between",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("**$1:** $2, **$3:** $4")),
            Map.entry(
                    "labels as sentences", text -> LABELS_OF_STEPS.matcher(text).replaceAll("$1: $2. $3: $4.")),
            Map.entry(
                    "labels as sentences in full width",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("$1：$2。$3：$4。")),
            Map.entry(
                    "labels in rows of a table",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("| $1 | $2 |\n| --- | --- |\n| $3 | $4 |")),
            Map.entry(
                    "labels in columns of a table",
                    text -> LABELS_OF_STEPS.matcher(text).replaceAll("| $1 | $3 |\n| --- | --- |\n| $2 | $4 |")),
            Map.entry("labels as a list", text -> text.replaceAll("(?m)^([^|*\n]+[:：] \\*\\*)", "- $1")),
            Map.entry("rows joined", text -> text.replace("|\n| 5102", "| | 5102")),
            Map.entry("a pipe too many", text -> text.replace("| 5102", "|| 5102")),
            Map.entry("a pipe lost", text -> text.replace("| 5102 |", "| 5102 ")),
            Map.entry("no leading pipes", text -> text.replaceAll("(?m)^\\| (51)", "$1")),
            Map.entry("no line of dashes", text -> text.replaceAll("(?m)^\\| ---.*\n", "")),
            Map.entry("an indented table", text -> text.replaceAll("(?m)^\\|", "        |")),
            Map.entry("an empty line in the table", text -> text.replace("| 5102", "\n| 5102")),
            Map.entry(
                    "merge markers in the table",
                    text -> text.replace("| 5102", "<<<<<<< HEAD\n=======\n>>>>>>> a1\n| 5102")),
            Map.entry("zero-width spaces inside words", text -> text.replaceAll("(\\p{L})(\\p{L})", "$1\u200B$2")),
            Map.entry("a byte-order mark", text -> "\uFEFF" + text),
            Map.entry("carriage returns", text -> text.replace("\n", "\r\n")));

    static List<Arguments> faults() throws IOException {
        var cases = new ArrayList<Arguments>();
        for (var file : Corpus.pages(Corpus.VALID)) {
            FAULTS.keySet().stream().sorted().forEach(fault -> cases.add(Arguments.of(fault, file)));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void is_read_as_the_same_process(String fault, Path file) throws IOException {
        var well = Files.readString(file);
        var badly = FAULTS.getOrDefault(fault, UnaryOperator.identity()).apply(well);
        assertThat(badly).isNotEqualTo(well);
        assertThat(shape(badly)).isEqualTo(shape(well));
    }

    private static List<Object> shape(String text) {
        var page = PlaybookReader.read("page.md", text.getBytes(StandardCharsets.UTF_8))
                .page();
        var shape = new ArrayList<Object>(List.of(
                page.language(), String.valueOf(page.title()), String.valueOf(page.phase()), texts(page.keyInputs())));
        shape.addAll(List.of(
                texts(page.keyOutputs()),
                texts(page.nextSteps()),
                page.refreshRows().size()));
        for (var step : page.steps()) {
            shape.addAll(List.of(step.title(), step.roles(), step.motions(), step.appliesTo()));
            shape.addAll(List.of(texts(step.inputs()), texts(step.outputs())));
            step.tasks().forEach(task -> shape.add(task.id() + task.name() + task.obligation()));
        }
        return shape;
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }
}
