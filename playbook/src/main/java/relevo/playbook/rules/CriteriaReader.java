package relevo.playbook.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the criteria with the sentence of each. */
final class CriteriaReader {
    static final List<String> KEYS = List.of("id", "step", "part", "scope", "asks", "says");

    private final Defects defects;
    private final Scalars scalars;
    private final ConditionReader conditions;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Wording> sentences = new LinkedHashMap<>();

    CriteriaReader(Uses uses, Defects defects) {
        this.defects = defects;
        this.scalars = new Scalars(Thing.CRITERION, defects);
        this.conditions = new ConditionReader(uses, defects);
    }

    CriteriaReader read(Node node) {
        scalars.list(node, this::criterion);
        return this;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    Map<String, Wording> sentences() {
        return sentences;
    }

    private Criterion criterion(Node node) {
        var table = Table.open(node, Thing.CRITERION, KEYS, defects);
        var criterion = new Criterion(
                table.take("id", "", this::id),
                table.take("step", "", step -> scalars.word(step, StatementsReader.STEPS)),
                table.take("part", Criterion.Part.INPUT, part -> scalars.word(part, Words.of(Criterion.Part.class))),
                table.take("scope", Scope.SERVICE, scope -> scalars.word(scope, Words.of(Scope.class))),
                table.take("asks", new Condition.All(List.of()), conditions::read));
        criteria.add(criterion);
        var unsaid = new Wording("", "");
        sentences.put(criterion.id(), table.take("says", unsaid, says -> StatementsReader.wording(says, defects)));
        return criterion;
    }

    private String id(Node node) {
        var id = scalars.id(node, "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
        if (!id.isEmpty() && sentences.containsKey(id)) {
            defects.add(DefectCode.DUPLICATE_ID, node, Thing.CRITERION, id);
        }
        return id;
    }
}
