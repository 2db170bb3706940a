package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.check.PlaybookCheck;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.report.InspectJson;

/** Whatever the bytes are, a page is read: nothing is thrown and nothing hangs. */
class HostileInputTest {
    private static final List<String> SHARDS = List.of(
            "|",
            "||",
            "\n",
            "\n\n",
            "#",
            "### ",
            "**",
            "<<<<<<< HEAD\n",
            "=======\n",
            "```\n",
            "<!--",
            "-->",
            "<table>",
            "<tr><td>",
            "---\n",
            "- ",
            "> ",
            "](",
            "[",
            "：",
            "\u200B",
            "\u00A0",
            "\uD83D",
            "1. ",
            "    ",
            "\t",
            "|---|\n",
            "4058",
            "< 1.000",
            "10 %",
            "\0",
            "+--+\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mutated_pages_are_read(long seed) throws IOException {
        var random = new Random(seed);
        for (var file : Corpus.pages(Corpus.VALID)) {
            var text = new StringBuilder(Files.readString(file));
            for (int round = 0; round < 60; round++) {
                mutate(text, random);
                var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                assertThatCode(() -> inspect(bytes))
                        .as("seed %d round %d:%n%s", seed, round, text)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_bytes_are_read(long seed) {
        var bytes = new byte[20_000];
        new Random(seed).nextBytes(bytes);
        assertThatCode(() -> inspect(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "[",
                "](",
                "#",
                "> ",
                "- ",
                "*",
                "**a ",
                "_a *",
                "<!-- ",
                "a: ",
                "|a",
                "| 4058 ",
                "| 4058 | a |\n",
                "### a\n",
                "**a**\n",
                "Primary Role: **a**\n",
                "- a\n",
                "<table><tr>",
                "10 % < 1.000, ",
                "If a or b, c.\n",
                "note ",
                "a ",
                "`",
                "1,000",
                "\n",
                "\u200B",
                "Technical Enablement note ",
                "- If x is known or y is kept, a\n- If x is not known or y is not kept, b\n",
                "<<<<<<< \n",
                "word words ",
                "<p ",
                "<?a>",
                "<![CDATA[>",
                "[a](<",
                "`a",
                "-- ",
                "a\n|\n",
                "-->\n",
                "10,5 % ",
                "10 % of 1.000 active users, fewer than 500. ",
                "31/02/2025 ",
                "two ",
                "1.",
                "- a\n**a** ",
                "<tr><td colspan=99 rowspan=99>a</td></tr>\n",
                "<td colspan=99 rowspan=99>a</td>",
                "### a\n\nOwner: a\n\n#### Inputs\n\n"
            })
    void a_large_page_of_one_thing_over_and_over_is_read_in_time(String shard) {
        var bytes = ("# T\n\n## Approach\n\n### S\n\nPrimary Role: **X**\n\n" + shard.repeat(200_000 / shard.length()))
                .getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> inspect(bytes));
    }

    @Test
    void cells_that_span_very_many_are_read_in_time() {
        var row = "<tr>" + "<td colspan=99 rowspan=99>abcd</td>".repeat(5_000) + "</tr>\n";
        var page = "# T\n\n## Overview\n\n<table>\n" + row + "<tr><td>a</td></tr>\n".repeat(98) + "</table>\n";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> inspect(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void very_many_spaces_behind_bold_words_are_read_in_time() {
        var page = "# T\n\n## Overview\n\n- a.\n**b**" + " ".repeat(190_000) + "x\n";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> inspect(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tags_are_no_markup_after_very_many_in_a_paragraph() {
        var page = PlaybookReader.read(
                        "page.md",
                        ("# T\n\n## Overview\n\n" + "<b>a</b> ".repeat(300)).getBytes(StandardCharsets.UTF_8))
                .page();
        assertThat(page.overview().getFirst().text())
                .isEqualTo("a ".repeat(250) + "<b>a</b> ".repeat(50).strip());
    }

    private static void inspect(byte[] bytes) {
        InspectJson.write(PlaybookCheck.check(PlaybookReader.read("page.md", bytes)));
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, (char) random.nextInt(0x10000));
            case 3 -> text.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
            default -> throw new IllegalStateException();
        }
    }
}
