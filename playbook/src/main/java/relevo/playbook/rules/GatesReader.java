package relevo.playbook.rules;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which gate asks for which criteria. */
record GatesReader(Set<String> criteria, Defects defects) {
    Map<Gate, List<String>> read(Node node) {
        var words = Words.of(Gate.class);
        var table = Table.open(node, Thing.GATES, words.keySet(), defects);
        var gates = new EnumMap<Gate, List<String>>(Gate.class);
        words.forEach((word, gate) -> gates.put(gate, table.take(word, List.of(), this::asked)));
        return gates;
    }

    private List<String> asked(Node node) {
        var scalars = new Scalars(Thing.GATES, defects);
        var seen = new HashSet<String>();
        return scalars.list(node, entry -> asked(entry, scalars.text(entry), seen));
    }

    private String asked(Node node, String id, Set<String> seen) {
        if (!id.isEmpty() && !criteria.contains(id)) {
            defects.add(DefectCode.UNKNOWN_CRITERION, node, Thing.GATES, id);
        } else if (!seen.add(id)) {
            defects.add(DefectCode.REPEATED_CRITERION, node, Thing.GATES, id);
        }
        return id;
    }
}
