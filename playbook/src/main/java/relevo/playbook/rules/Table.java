package relevo.playbook.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of a rules file; keys that it may not have, or has twice, are reported when it is opened. */
final class Table {
    private final Node node;
    private final Thing thing;
    private final Defects defects;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    private Table(Node node, Thing thing, Defects defects) {
        this.node = node;
        this.thing = thing;
        this.defects = defects;
    }

    static Table open(Node node, Thing thing, Collection<String> keys, Defects defects) {
        var table = open(node, thing, defects);
        table.entries.forEach((key, entry) -> {
            if (!keys.contains(key)) {
                defects.add(DefectCode.UNKNOWN_KEY, entry.getKeyNode(), thing, key, String.join(", ", keys));
            }
        });
        return table;
    }

    /** A mapping whose keys are free. */
    static Table open(Node node, Thing thing, Defects defects) {
        var table = new Table(node, thing, defects);
        if (!(node instanceof MappingNode mapping)) {
            defects.add(DefectCode.NOT_A_TABLE, node, thing);
        } else if (Scalars.unanchored(node, thing, defects)) {
            mapping.getValue().forEach(table::enter);
        }
        return table;
    }

    private void enter(NodeTuple tuple) {
        var key = (ScalarNode) tuple.getKeyNode();
        if (entries.putIfAbsent(key.getValue(), tuple) != null) {
            defects.add(DefectCode.DUPLICATE_KEY, key, thing, key.getValue());
        }
    }

    Map<String, NodeTuple> entries() {
        return entries;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Reads the key's value; where there is none, that is reported and the stand-in keeps the reading going. */
    <T> T take(String key, T standIn, Function<Node, T> reader) {
        var entry = entries.get(key);
        if (entry == null) {
            if (node instanceof MappingNode && node.getAnchor().isEmpty()) {
                defects.add(DefectCode.MISSING_KEY, node, thing, key);
            }
            return standIn;
        }
        return reader.apply(entry.getValueNode());
    }
}
