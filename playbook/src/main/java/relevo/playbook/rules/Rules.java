package relevo.playbook.rules;

import java.util.List;
import java.util.Map;

/** The rules of one process: its values, its criteria, and the criteria that each gate asks for. */
public record Rules(String process, Values values, List<Criterion> criteria, Map<Gate, List<String>> gates) {
    public Rules {
        criteria = List.copyOf(criteria);
        gates = Map.copyOf(gates);
    }

    public Criterion criterion(String id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The rules " + process + " have no criterion " + id));
    }

    public List<Criterion> asked(Gate gate) {
        return gates.getOrDefault(gate, List.of()).stream().map(this::criterion).toList();
    }
}
