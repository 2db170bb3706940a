package relevo.engagement.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.engagement.gate.Judged.How;
import relevo.playbook.rules.Condition;

/** How the standings of parts make the standing of the whole. */
class TogetherTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    ALL    | -                           | MET
                    ALL    | MET                         | MET
                    ALL    | NOT_APPLICABLE              | NOT_APPLICABLE
                    ALL    | MET NOT_APPLICABLE          | MET
                    ALL    | MET WAIVED                  | WAIVED
                    ALL    | NOT_APPLICABLE WAIVED       | WAIVED
                    ALL    | MET WAIVED OPEN             | OPEN
                    ANY    | -                           | OPEN
                    ANY    | OPEN                        | OPEN
                    ANY    | NOT_APPLICABLE              | NOT_APPLICABLE
                    ANY    | OPEN NOT_APPLICABLE         | OPEN
                    ANY    | OPEN WAIVED                 | WAIVED
                    ANY    | OPEN WAIVED MET             | MET
                    ONE_OF | MET                         | MET
                    ONE_OF | MET OPEN                    | MET
                    ONE_OF | MET MET                     | OPEN
                    ONE_OF | OPEN OPEN                   | OPEN
                    ONE_OF | OPEN WAIVED                 | WAIVED
                    """, delimiter = '|')
    void the_whole_stands_as_its_parts_say(How how, @Nullable String parts, Standing whole) {
        assertThat(Together.standing(how, judged(parts))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"OPEN,1", "MET,0", "WAIVED,0", "NOT_APPLICABLE,0"})
    void only_an_open_whole_names_its_open_leaves(Standing whole, int named) {
        var parts = judged("OPEN MET WAIVED");
        var group = new Judged.Group(How.ALL, whole, parts);
        assertThat(group.openLeaves()).hasSize(named);
        assertThat(group.leaves()).hasSize(3);
        assertThat(parts.getFirst().openLeaves()).hasSize(1);
        assertThat(parts.get(1).openLeaves()).isEmpty();
    }

    private static List<Judged> judged(@Nullable String parts) {
        Stream<String> names = parts == null ? Stream.of() : Arrays.stream(parts.split(" ", -1));
        return names.map(name -> (Judged) leaf(Standing.valueOf(name))).toList();
    }

    private static Judged.Leaf leaf(Standing standing) {
        return new Judged.Leaf(new Condition.ManagerLeft(), standing, null, null, Set.of());
    }
}
