package relevo.playbook.rules;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a rules file and reports everything that is wrong with it, each at its line and column. */
public final class RulesReader {
    static final List<String> KEYS = List.of("process", "values", "statements", "criteria", "gates");

    private final Defects defects = new Defects();
    private final Uses uses = new Uses();

    private RulesReader() {}

    public static RulesReading read(String text) {
        return new RulesReader().reading(text);
    }

    private RulesReading reading(String text) {
        var rulebook = Yaml.nodes(text, defects).map(this::rulebook);
        var found = defects.inOrder();
        return rulebook.filter(read -> found.isEmpty())
                .<RulesReading>map(RulesReading.Read::new)
                .orElseGet(() -> new RulesReading.Refused(found));
    }

    private Rulebook rulebook(Node root) {
        var table = Table.open(root, Thing.FILE, KEYS, defects);
        var process = table.take("process", "", node -> new Scalars(Thing.FILE, defects).id(node, "[a-z][a-z0-9-]*"));
        var declared = table.take("statements", Map.<Node, Statement>of(), new StatementsReader(defects)::read);
        var statements = List.copyOf(declared.values());
        var values = table.take("values", ValuesReader.NONE, node -> new ValuesReader(node, defects).read(statements));
        var nothing = new CriteriaReader(uses, defects);
        var criteria = table.take("criteria", nothing, nothing::read);
        var gates = table.take(
                "gates",
                Map.<Gate, List<String>>of(),
                new GatesReader(criteria.sentences().keySet(), defects)::read);
        check(declared, values);
        return new Rulebook(new Rules(process, values, criteria.criteria(), gates), criteria.sentences(), statements);
    }

    private void check(Map<Node, Statement> declared, Values values) {
        uses.checkStatements(declared, defects);
        uses.checkTasks(values.tasks(), defects);
    }
}
