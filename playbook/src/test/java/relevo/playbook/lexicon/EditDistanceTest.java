package relevo.playbook.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', a, 1",
        "box, box, 0",
        "box, fox, 1",
        "box, boxes, 2",
        "boxes, box, 2",
        "box, bxo, 1",
        "bxo, box, 1",
        "obx, box, 1",
        "abcd, badc, 2",
        "ca, abc, 3",
        "register, regsiter, 1",
        "register, regiter, 1",
        "register, registre, 1",
        "inputs, outputs, 3",
        "ab, ba, 1",
        "aab, aba, 1",
        "abab, baba, 2"
    })
    void letters_are_inserted_dropped_replaced_or_swapped(String a, String b, int distance) {
        assertThat(EditDistance.atMost(9, a, b)).isEqualTo(distance);
        assertThat(EditDistance.atMost(distance, a, b)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"box, inputs", "abcdef, uvwxyz", "'', abc", "inputs, outputs", "outputs, inputs"})
    void beyond_the_limit_it_is_one_more_than_the_limit(String a, String b) {
        for (int limit = 0; limit < 3; limit++) {
            assertThat(EditDistance.atMost(limit, a, b)).isEqualTo(limit + 1);
        }
    }

    /** The same by trying everything. */
    @Test
    void it_is_the_shortest_way() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var a = word(random);
            var b = word(random);
            assertThat(EditDistance.atMost(20, a, b)).as(a + " " + b).isEqualTo(shortest(a, b));
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int shortest(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int least = Math.min(shortest(a.substring(1), b), shortest(a, b.substring(1))) + 1;
        least = Math.min(least, shortest(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, shortest(a.substring(2), b.substring(2)) + 1) : least;
    }
}
