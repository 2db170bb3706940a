package relevo.playbook.read;

import static relevo.playbook.FindingCode.LABEL_UNKNOWN;
import static relevo.playbook.FindingCode.LIST_BELOW_PARTS;
import static relevo.playbook.FindingCode.PART_EMPTY;
import static relevo.playbook.FindingCode.PART_UNKNOWN;
import static relevo.playbook.FindingCode.STEP_WITHOUT_ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.playbook.Findings;
import relevo.playbook.Item;
import relevo.playbook.Obligation;
import relevo.playbook.Step;
import relevo.playbook.TaskRow;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.SectionKind;

/** Collects what belongs to one step. */
final class StepBuilder {
    /** Where in the step the reader is. */
    enum Part {
        GUIDANCE,
        INPUTS,
        OUTPUTS,
        TASKS
    }

    private final Entry.StepStart start;
    private final Words words;
    private final List<String> roles = new ArrayList<>();
    private final List<String> motions = new ArrayList<>();
    private final List<String> appliesTo = new ArrayList<>();
    private final List<Item> guidance = new ArrayList<>();
    private final Region inputs = new Region();
    private final Region outputs = new Region();
    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<TaskRow> tasksInLines = new ArrayList<>();
    private final List<Item> unknownLabels = new ArrayList<>();
    private final Findings findings;
    private final TaskLines taskLines;
    private final Leads leads;
    private final List<Entry.Section> titles = new ArrayList<>();
    private Part part = Part.GUIDANCE;
    private boolean subtitled;

    StepBuilder(Entry.StepStart start, Words words, Findings findings) {
        this.start = start;
        this.words = words;
        this.findings = findings;
        leads = new Leads(words.own().language().unspaced());
        taskLines = new TaskLines(words, findings);
    }

    void enter(Part next, Entry.Section title) {
        part = next;
        subtitled = false;
        titles.add(title);
        leads.forget();
        taskLines.under(title.text());
    }

    /** The part ends, and what begins is none. */
    void leave() {
        part = Part.GUIDANCE;
        subtitled = false;
        leads.forget();
    }

    /** Keeps a line that is shaped like a label, in case that the step turns out to have no role. */
    void labelLike(TextLine line) {
        if (part == Part.GUIDANCE && inputs.isEmpty() && outputs.isEmpty()) {
            Labels.named(line)
                    .ifPresent(name -> unknownLabels.add(new Item(name, line.line(), line.column(), List.of())));
        }
    }

    /** Reads tasks that stand in lines where the table should be; answers the lines that are none. */
    List<Item> readTaskLines(List<Item> lines) {
        if (part != Part.TASKS) {
            return lines;
        }
        var found = taskLines.read(lines);
        tasks.addAll(found.tasks());
        tasksInLines.addAll(found.tasks());
        return found.rest();
    }

    boolean inTasks() {
        return part == Part.TASKS;
    }

    /** What the heading of the tasks says about the table below it; nothing where none stands above. */
    Optional<Obligation> taskHeading() {
        return inTasks() ? Optional.of(taskLines.underHeading()) : Optional.empty();
    }

    /** The tasks that no table has. */
    List<TaskRow> tasksInLines() {
        return tasksInLines;
    }

    /** Keeps a label's value; false where a step has no such label. */
    boolean label(Label label) {
        return switch (label.kind()) {
            case ROLE -> roles.addAll(Roles.of(label.value(), words.own()));
            case MOTIONS -> motions.add(label.value());
            case APPLIES_TO -> appliesTo.add(label.value());
            case PHASE -> false;
        };
    }

    void list(Block.Bullets bullets) {
        leads.list(part == Part.GUIDANCE && !(inputs.isEmpty() && outputs.isEmpty()));
        switch (part) {
            case GUIDANCE -> guidance.addAll(bullets.items());
            case TASKS -> {
                var rest = readTaskLines(bullets.items());
                rest.forEach(taskLines::doubt);
                guidance.addAll(rest);
            }
            case INPUTS -> inputs.add(bullets);
            case OUTPUTS -> outputs.add(bullets);
        }
    }

    void text(Item paragraph, boolean bold) {
        if (bold && !subtitle()) {
            part = Part.GUIDANCE;
        }
        leads.text(paragraph, bold);
        switch (part) {
            case GUIDANCE -> guidance.add(paragraph);
            case TASKS -> guidance.addAll(readTaskLines(List.of(paragraph)));
            case INPUTS -> inputs.add(paragraph);
            case OUTPUTS -> outputs.add(paragraph);
        }
    }

    /** Whether bold words divide inputs or outputs: the first do so if nothing stands between them and the part's own title. */
    private boolean subtitle() {
        subtitled |= (part == Part.INPUTS && inputs.isEmpty()) || (part == Part.OUTPUTS && outputs.isEmpty());
        return subtitled;
    }

    void addTable(List<TaskRow> rows) {
        tasks.addAll(rows);
        part = Part.GUIDANCE;
        subtitled = false;
    }

    /** Tells of lists that may be the inputs or outputs that the step lacks or more of those that it has, of titles with nothing below, and of labels that may be its role. */
    private void report() {
        leads.doubtful(!inputs.isEmpty(), !outputs.isEmpty())
                .forEach(item -> findings.add(PART_UNKNOWN, item.line(), item.column(), item.text(), start.title()));
        if (!inputs.isEmpty() && !outputs.isEmpty()) {
            leads.below()
                    .forEach(item ->
                            findings.add(LIST_BELOW_PARTS, item.line(), item.column(), item.text(), start.title()));
        }
        titles.stream()
                .filter(title -> (title.kind() == SectionKind.STEP_INPUTS && inputs.isEmpty())
                        || (title.kind() == SectionKind.STEP_OUTPUTS && outputs.isEmpty()))
                .forEach(title -> findings.add(PART_EMPTY, title.line(), title.column(), title.text()));
        if (!start.role() && roles.isEmpty() && unknownLabels.isEmpty()) {
            findings.add(STEP_WITHOUT_ROLE, start.line(), start.column(), start.title());
        }
        if (roles.isEmpty()) {
            unknownLabels.forEach(
                    label -> findings.add(LABEL_UNKNOWN, label.line(), label.column(), label.text(), start.title()));
        }
    }

    Step build() {
        report();
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
