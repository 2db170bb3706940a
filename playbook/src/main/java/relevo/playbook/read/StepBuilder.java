package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Item;
import relevo.playbook.Step;
import relevo.playbook.TaskRow;
import relevo.playbook.block.Block;

/** Collects what belongs to one step. */
final class StepBuilder {
    /** Where in the step the reader is. */
    enum Part {
        GUIDANCE,
        INPUTS,
        OUTPUTS
    }

    private final Entry.StepStart start;
    private final List<String> roles = new ArrayList<>();
    private final List<String> motions = new ArrayList<>();
    private final List<String> appliesTo = new ArrayList<>();
    private final List<Item> guidance = new ArrayList<>();
    private final Region inputs = new Region();
    private final Region outputs = new Region();
    private final List<TaskRow> tasks = new ArrayList<>();
    private Part part = Part.GUIDANCE;

    StepBuilder(Entry.StepStart start) {
        this.start = start;
    }

    void enter(Part next) {
        part = next;
    }

    /** Keeps a label's value; false where a step has no such label. */
    boolean label(Label label) {
        return switch (label.kind()) {
            case ROLE -> roles.add(label.value());
            case MOTIONS -> motions.add(label.value());
            case APPLIES_TO -> appliesTo.add(label.value());
            case PHASE -> false;
        };
    }

    void list(Block.Bullets bullets) {
        switch (part) {
            case GUIDANCE -> guidance.addAll(bullets.items());
            case INPUTS -> inputs.add(bullets);
            case OUTPUTS -> outputs.add(bullets);
        }
    }

    void text(Item paragraph, boolean bold) {
        if (bold) {
            part = Part.GUIDANCE;
        }
        switch (part) {
            case GUIDANCE -> guidance.add(paragraph);
            case INPUTS -> inputs.add(paragraph);
            case OUTPUTS -> outputs.add(paragraph);
        }
    }

    void tasks(List<TaskRow> rows) {
        tasks.addAll(rows);
        part = Part.GUIDANCE;
    }

    Step build() {
        guidance.addAll(inputs.beside());
        guidance.addAll(outputs.beside());
        return new Step(
                start.title(),
                start.line(),
                start.column(),
                roles,
                motions,
                appliesTo,
                guidance,
                inputs.items(),
                outputs.items(),
                tasks);
    }
}
