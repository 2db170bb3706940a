package relevo.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongParagraphsTest {
    @Test
    void an_empty_line_stands_before_each_thousand_and_first() {
        var cut = LongParagraphs.cut(lines("a", 2_001));
        assertThat(blank(cut)).containsExactly(1_000, 2_001);
        assertThat(cut.get(1_001)).isEqualTo(new SourceLine("a", 1_001));
    }

    @Test
    void what_is_long_enough_is_left() {
        assertThat(blank(LongParagraphs.cut(lines("a", 1_000)))).isEmpty();
        var twice = new ArrayList<>(lines("a", 1_000));
        twice.add(new SourceLine("", 1_001));
        twice.addAll(lines("a", 1_000));
        assertThat(blank(LongParagraphs.cut(twice))).containsExactly(1_000);
    }

    @Test
    void tables_and_code_are_as_long_as_they_are() {
        assertThat(blank(LongParagraphs.cut(lines("| a |", 3_000)))).isEmpty();
        assertThat(blank(LongParagraphs.cut(lines("|", 1_001)))).containsExactly(1_000);
        var code = lines("a", 3_000).stream().map(SourceLine::inCode).toList();
        assertThat(blank(LongParagraphs.cut(code))).isEmpty();
    }

    private static List<SourceLine> lines(String text, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SourceLine(text, number))
                .toList();
    }

    private static List<Integer> blank(List<SourceLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).blank())
                .boxed()
                .toList();
    }
}
