package relevo.playbook.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong while a file is read, so that all of it is reported. */
final class Defects {
    private final List<Defect> found = new ArrayList<>();

    void add(DefectCode code, Node at, Thing thing, String... words) {
        add(code, at.getStartMark().orElseThrow(), thing, words);
    }

    void add(DefectCode code, Mark at, Thing thing, String... words) {
        found.add(new Defect(code, at.getLine() + 1, at.getColumn() + 1, thing, List.of(words)));
    }

    void add(DefectCode code, Thing thing, String... words) {
        found.add(new Defect(code, 1, 1, thing, List.of(words)));
    }

    List<Defect> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Defect::line).thenComparingInt(Defect::column))
                .toList();
    }
}
