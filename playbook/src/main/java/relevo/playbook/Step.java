package relevo.playbook;

import java.util.List;

/**
 * A step of the process. Inputs and outputs are the step's top-level items; guidance is everything else that it says, in
 * the page's order.
 */
public record Step(
        String title,
        int line,
        int column,
        List<String> roles,
        List<String> motions,
        List<String> appliesTo,
        List<Item> guidance,
        List<Item> inputs,
        List<Item> outputs,
        List<TaskRow> tasks) {
    public Step {
        roles = List.copyOf(roles);
        motions = List.copyOf(motions);
        appliesTo = List.copyOf(appliesTo);
        guidance = List.copyOf(guidance);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        tasks = List.copyOf(tasks);
    }
}
