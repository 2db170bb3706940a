package relevo.playbook.binding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.playbook.rules.Reference;

/**
 * Chooses among candidates: each item of the page for one item of the known page, and each of those with one at most, so that the
 * scores together are the highest. None loses its only item to one that likes it a little more and has another. (This is the
 * Hungarian method: one after the other is placed, along the cheapest path by which those placed before may have to move.)
 */
final class Assignment {
    private static final int NOBODY = -1;

    /** What it costs to give a row a column; the last columns, one for each row, stand for nothing and cost as much as no score. */
    private final int[][] costs;

    private final int start;
    private final int[] ofRow;
    private final int[] ofColumn;
    private final int[] owner;

    private Assignment(int[][] costs, int columns) {
        this.costs = costs;
        start = columns;
        ofRow = new int[costs.length];
        ofColumn = new int[columns + 1];
        owner = new int[columns + 1];
        Arrays.fill(owner, NOBODY);
    }

    /** The candidates of the choice; criteria that share an item of the known page share what is found for it. */
    static List<Candidate> best(List<Candidate> candidates) {
        var known = numbered(candidates.stream().map(Assignment::known));
        var items = numbered(candidates.stream().map(Candidate::item));
        var costs = new int[known.size()][items.size() + known.size()];
        for (var candidate : candidates) {
            var row = costs[known.getOrDefault(known(candidate), 0)];
            int column = items.getOrDefault(candidate.item(), 0);
            row[column] = Math.min(row[column], -candidate.score());
        }
        var assignment = new Assignment(costs, items.size() + known.size());
        IntStream.range(0, known.size()).forEach(assignment::place);
        return candidates.stream()
                .filter(candidate -> assignment.owner[items.getOrDefault(candidate.item(), 0)]
                        == known.getOrDefault(known(candidate), 0))
                .toList();
    }

    private static <T> Map<T, Integer> numbered(Stream<T> all) {
        var numbers = new HashMap<T, Integer>();
        all.forEach(one -> numbers.putIfAbsent(one, numbers.size()));
        return numbers;
    }

    private static Reference known(Candidate candidate) {
        return candidate.wanted().known();
    }

    private void place(int row) {
        var path = new Path(start);
        owner[start] = row;
        int column = start;
        while (owner[column] != NOBODY) {
            path.seen[column] = true;
            column = path.next(owner[column], column);
        }
        for (int at = column; at != start; at = path.before[at]) {
            owner[at] = owner[path.before[at]];
        }
    }

    /** The cheapest ways from the row that is to be placed to each column. */
    private final class Path {
        private final boolean[] seen;
        private final int[] before;
        private final int[] length;

        private Path(int columns) {
            seen = new boolean[columns + 1];
            before = new int[columns];
            length = new int[columns];
            Arrays.fill(length, Integer.MAX_VALUE);
        }

        private int next(int row, int from) {
            int nearest = NOBODY;
            for (int column = 0; column < start; column++) {
                if (!seen[column]) {
                    shorten(column, costs[row][column] - ofRow[row] - ofColumn[column], from);
                    nearest = nearest == NOBODY || length[column] < length[nearest] ? column : nearest;
                }
            }
            lower(length[nearest]);
            return nearest;
        }

        private void shorten(int column, int by, int from) {
            if (by < length[column]) {
                length[column] = by;
                before[column] = from;
            }
        }

        private void lower(int by) {
            for (int column = 0; column <= start; column++) {
                if (seen[column]) {
                    ofRow[owner[column]] += by;
                    ofColumn[column] -= by;
                } else if (column < start) {
                    length[column] -= by;
                }
            }
        }
    }
}
