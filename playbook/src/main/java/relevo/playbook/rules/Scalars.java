package relevo.playbook.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the values of a thing; what is wrong is reported and a stand-in keeps the reading going. */
record Scalars(Thing thing, Defects defects) {
    static boolean unanchored(Node node, Thing thing, Defects defects) {
        node.getAnchor().ifPresent(anchor -> defects.add(DefectCode.ANCHOR, node, thing, anchor.getValue()));
        return node.getAnchor().isEmpty();
    }

    String text(Node node) {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        defects.add(DefectCode.NOT_TEXT, node, thing);
        return "";
    }

    String id(Node node, String pattern) {
        var id = text(node);
        if (!id.isEmpty() && !id.matches(pattern)) {
            defects.add(DefectCode.BAD_ID, node, thing, id);
        }
        return id;
    }

    int number(Node node, int least, int most) {
        if (!(node instanceof ScalarNode scalar)
                || !scalar.getTag().equals(Tag.INT)
                || !scalar.getValue().matches("-?[0-9]{1,9}")) {
            defects.add(DefectCode.NOT_A_NUMBER, node, thing);
            return least;
        }
        var number = Integer.parseInt(scalar.getValue());
        if (number < least || number > most) {
            defects.add(DefectCode.OUT_OF_RANGE, node, thing, scalar.getValue(), least + "", most + "");
        }
        return number;
    }

    boolean yes(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        defects.add(DefectCode.NOT_YES_OR_NO, node, thing);
        return false;
    }

    <T> T word(Node node, Map<String, T> vocabulary) {
        var word = text(node);
        var meaning = vocabulary.get(word);
        if (meaning != null) {
            return meaning;
        }
        if (!word.isEmpty()) {
            var known = vocabulary.keySet().stream().sorted().collect(Collectors.joining(", "));
            defects.add(DefectCode.UNKNOWN_WORD, node, thing, word, known);
        }
        return vocabulary.values().iterator().next();
    }

    /** A list that has at least one entry. */
    <T> List<T> list(Node node, Function<Node, T> reader) {
        if (node instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
            defects.add(DefectCode.EMPTY_LIST, node, thing);
        }
        return anyList(node, reader);
    }

    <T> List<T> anyList(Node node, Function<Node, T> reader) {
        if (!(node instanceof SequenceNode sequence)) {
            defects.add(DefectCode.NOT_A_LIST, node, thing);
            return List.of();
        }
        if (!unanchored(node, thing, defects)) {
            return List.of();
        }
        return sequence.getValue().stream().map(reader).toList();
    }
}
