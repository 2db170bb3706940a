package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.playbook.rules.Reference;

class AssignmentTest {
    @Test
    void eachKeepsItsOwnThoughAnotherLikesItMore() {
        assertThat(best(new int[][] {{3, 4}, {0, 3}})).containsExactly("1:1", "2:2");
    }

    @Test
    void twoThatLikeEachOthersChangePlaces() {
        assertThat(best(new int[][] {{3, 4}, {4, 3}})).containsExactly("1:2", "2:1");
    }

    @Test
    void allMoveOnWhereThatIsBestTogether() {
        assertThat(best(new int[][] {{1, 4, 0, 0}, {0, 1, 4, 0}, {0, 0, 1, 4}, {4, 0, 0, 1}}))
                .containsExactly("1:2", "2:3", "3:4", "4:1");
    }

    @Test
    void oneStaysWithoutWhereThereAreTooFew() {
        assertThat(best(new int[][] {{2}, {5}, {3}})).containsExactly("2:1");
        assertThat(Assignment.best(List.of())).isEmpty();
    }

    @Test
    void noChoiceOfFourIsBetter() {
        var random = new java.util.Random(7);
        for (int round = 0; round < 200; round++) {
            var scores = new int[4][4];
            Arrays.setAll(scores, row -> random.ints(4, 0, 9).toArray());
            int sum = Assignment.best(candidates(scores)).stream()
                    .mapToInt(Candidate::score)
                    .sum();
            assertThat(sum).isEqualTo(highest(scores, 0, 0));
        }
    }

    private static int highest(int[][] scores, int row, int used) {
        return row == scores.length
                ? 0
                : IntStream.range(0, scores.length)
                        .filter(column -> (used >> column & 1) == 0)
                        .map(column -> scores[row][column] + highest(scores, row + 1, used | 1 << column))
                        .max()
                        .orElse(0);
    }

    private static List<String> best(int[][] scores) {
        return Assignment.best(candidates(scores)).stream()
                .map(candidate ->
                        candidate.wanted().criterion() + ":" + candidate.item().line())
                .toList();
    }

    private static List<Candidate> candidates(int[][] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .flatMap(row -> IntStream.range(0, scores[row].length)
                        .filter(column -> scores[row][column] > 0)
                        .mapToObj(column -> candidate(row + 1, column + 1, scores[row][column])))
                .toList();
    }

    private static Candidate candidate(int row, int column, int score) {
        var wanted = new Wanted("" + row, new Reference("discuss/output/" + row, ""));
        var item = new PageItem("discuss/output/" + column, "", column, 1, List.of());
        return new Candidate(wanted, item, score, Certainty.GUESSED);
    }
}
