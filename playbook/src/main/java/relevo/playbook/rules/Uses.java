package relevo.playbook.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Which statements and tasks the conditions name, to be held against those that the file declares. */
final class Uses {
    private final Map<Node, String> statements = new LinkedHashMap<>();
    private final Map<Node, String> tasks = new LinkedHashMap<>();

    String statement(Node at, String id) {
        statements.put(at, id);
        return id;
    }

    String task(Node at, String id) {
        tasks.put(at, id);
        return id;
    }

    void checkStatements(Map<Node, Statement> declared, Defects defects) {
        statements.forEach(
                (at, id) -> checkStatement(at, id, declared.values().stream().toList(), defects));
        declared.forEach((at, statement) -> {
            if (statement.asked() && !statements.containsValue(statement.id())) {
                defects.add(DefectCode.UNUSED_STATEMENT, at, Thing.STATEMENT, statement.id());
            }
        });
    }

    private static void checkStatement(Node at, String id, List<Statement> declared, Defects defects) {
        var named =
                declared.stream().filter(statement -> statement.id().equals(id)).findFirst();
        if (named.isEmpty() && !id.isEmpty()) {
            defects.add(DefectCode.UNKNOWN_STATEMENT, at, Thing.CONDITION, id);
        }
        named.filter(statement -> !statement.asked())
                .ifPresent(off -> defects.add(DefectCode.STATEMENT_OFF, at, Thing.CONDITION, id));
    }

    void checkTasks(List<String> declared, Defects defects) {
        if (declared.contains("")) {
            return;
        }
        var known = String.join(", ", declared);
        tasks.forEach((at, id) -> {
            if (!id.isEmpty() && !declared.contains(id)) {
                defects.add(DefectCode.UNKNOWN_TASK, at, Thing.CONDITION, id, known);
            }
        });
    }
}
