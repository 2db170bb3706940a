package relevo.playbook.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what people may attest. */
final class StatementsReader {
    static final List<String> KEYS = List.of("id", "step", "asked", "says");
    static final Map<String, String> STEPS = Map.of("prepare", "prepare", "discuss", "discuss");
    private static final Wording NO_WORDS = new Wording("", "");

    private final Defects defects;
    private final Scalars scalars;
    private final Map<Node, Statement> declared = new LinkedHashMap<>();

    StatementsReader(Defects defects) {
        this.defects = defects;
        this.scalars = new Scalars(Thing.STATEMENT, defects);
    }

    Map<Node, Statement> read(Node node) {
        scalars.list(node, this::statement);
        return declared;
    }

    private Statement statement(Node node) {
        var table = Table.open(node, Thing.STATEMENT, KEYS, defects);
        var statement = new Statement(
                table.take("id", "", this::id),
                table.take("step", "", step -> scalars.word(step, STEPS)),
                !table.has("asked") || table.take("asked", true, scalars::yes),
                table.take("says", NO_WORDS, says -> wording(says, defects)));
        declared.put(node, statement);
        return statement;
    }

    private String id(Node node) {
        var id = scalars.id(node, "[a-z][a-z0-9-]*");
        if (!id.isEmpty()
                && declared.values().stream().anyMatch(other -> other.id().equals(id))) {
            defects.add(DefectCode.DUPLICATE_ID, node, Thing.STATEMENT, id);
        }
        return id;
    }

    static Wording wording(Node node, Defects defects) {
        var scalars = new Scalars(Thing.WORDING, defects);
        var table = Table.open(node, Thing.WORDING, List.of("es", "en"), defects);
        return new Wording(table.take("es", "", scalars::text), table.take("en", "", scalars::text));
    }
}
