package relevo.playbook.read;

import static relevo.playbook.FindingCode.LABEL_WITHOUT_VALUE;
import static relevo.playbook.FindingCode.LABEL_WRAPPED;
import static relevo.playbook.FindingCode.SECTIONS_ALIKE;
import static relevo.playbook.FindingCode.SECTION_REPEATED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Findings;
import relevo.playbook.Item;
import relevo.playbook.Language;
import relevo.playbook.Page;
import relevo.playbook.RefreshRow;
import relevo.playbook.Step;
import relevo.playbook.TaskRow;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.SectionKind;
import relevo.playbook.lexicon.Wording;

/** Goes after the {@link Outline}: puts what stands on the page where its entries say that it belongs. */
final class PageBuilder {
    private static final int LONGEST_VALUE = 100;

    private final Words words;
    private final Labels labels;
    private final Tables tables;
    private final Findings findings;
    private final Map<SectionKind, List<Region>> sections = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, Entry.Section> names = new EnumMap<>(SectionKind.class);
    private final List<Step> steps = new ArrayList<>();
    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<RefreshRow> refresh = new ArrayList<>();
    private final List<String> motions = new ArrayList<>();
    private final Region other = new Region();
    private Region region = other;
    private Block.@Nullable Heading title;
    private @Nullable String phase;
    private @Nullable StepBuilder step;
    private @Nullable Label pending;

    PageBuilder(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
        labels = new Labels(words, findings);
        tables = new Tables(words, findings);
    }

    void read(Entry entry) {
        if (pending != null && entry instanceof Entry.Content(Block.Paragraph below) && value(below)) {
            label(withValue(pending, below));
            return;
        }
        unanswered();
        switch (entry) {
            case Entry.Title first -> title = first.heading();
            case Entry.Section section -> section(section);
            case Entry.Unexplained unknown -> {
                close();
                region = other;
                text(
                        unknown.heading().text(),
                        unknown.heading().line(),
                        unknown.heading().column(),
                        false);
            }
            case Entry.StepStart start -> {
                close();
                step = new StepBuilder(start, words, findings);
            }
            case Entry.SubHeading sub -> {
                if (sub.beside() && step != null) {
                    step.leave();
                }
                text(sub.text(), sub.line(), sub.column(), !sub.part());
            }
            case Entry.Content content -> content(content.block());
        }
    }

    private void section(Entry.Section section) {
        if (section.kind().insideStep()) {
            part(section);
            return;
        }
        close();
        var regions = sections.computeIfAbsent(section.kind(), _ -> new ArrayList<>());
        if (!regions.isEmpty()) {
            repeated(section);
        }
        names.putIfAbsent(section.kind(), section);
        region = new Region();
        regions.add(region);
    }

    private void repeated(Entry.Section section) {
        var first = names.getOrDefault(section.kind(), section);
        if (Wording.key(first.text()).equals(Wording.key(section.text()))) {
            findings.add(SECTION_REPEATED, section.line(), section.column(), section.text());
        } else {
            var line = String.valueOf(first.line());
            findings.add(SECTIONS_ALIKE, section.line(), section.column(), section.text(), first.text(), line);
        }
    }

    private void part(Entry.Section section) {
        if (step == null) {
            return;
        }
        step.enter(
                section.kind() == SectionKind.STEP_INPUTS
                        ? StepBuilder.Part.INPUTS
                        : section.kind() == SectionKind.STEP_OUTPUTS
                                ? StepBuilder.Part.OUTPUTS
                                : StepBuilder.Part.TASKS,
                section);
    }

    private void content(Block block) {
        switch (block) {
            case Block.Heading heading -> text(heading.text(), heading.line(), heading.column(), false);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Grid grid -> table(grid);
            case Block.Code code -> text(code.text().strip(), code.line(), code.column(), false);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        var taken = labels.take(paragraph.lines());
        taken.labels().forEach(this::label);
        if (!taken.rest().isEmpty()) {
            unanswered();
            if (step != null) {
                taken.rest().forEach(step::labelLike);
            }
            boolean inTasks = step != null && step.inTasks();
            if (inTasks && tasks(taken.rest())) {
                taken.rest().forEach(line -> text(line.text(), line.line(), line.column(), false));
                return;
            }
            var first = taken.rest().getFirst();
            boolean bold = !inTasks && taken.rest().stream().allMatch(TextLine::bold);
            text(TextLine.join(taken.rest()), first.line(), first.column(), bold);
        }
    }

    /** Whether lines are tasks, each one for itself: the first is one, or the second below words that end in a colon. */
    private boolean tasks(List<TextLine> lines) {
        var first = lines.getFirst().text();
        boolean announced = lines.size() > 1 && (first.endsWith(":") || first.endsWith("："));
        var line = lines.get(announced ? 1 : 0);
        var item = new Item(line.text(), line.line(), line.column(), List.of());
        return !new TaskLines(words, new Findings()).read(item).isEmpty();
    }

    private void bullets(Block.Bullets bullets) {
        var lines = ItemLabels.lines(bullets);
        if (!lines.isEmpty() && labels.look(lines).rest().isEmpty()) {
            labels.take(lines).labels().forEach(this::label);
        } else if (step == null) {
            region.add(bullets);
        } else {
            step.list(bullets);
        }
    }

    /** Whether a paragraph can be the value of the label above it: one short bold line that is no label. */
    private boolean value(Block.Paragraph below) {
        var line = below.lines().getFirst();
        return below.lines().size() == 1
                && line.bold()
                && line.text().length() <= LONGEST_VALUE
                && labels.look(below.lines()).labels().isEmpty();
    }

    private Label withValue(Label label, Block.Paragraph below) {
        pending = null;
        findings.add(LABEL_WRAPPED, below.line(), below.column(), below.text());
        return label.withValue(below.text());
    }

    /** Reports the label that nothing gave a value. */
    private void unanswered() {
        if (pending != null) {
            findings.add(LABEL_WITHOUT_VALUE, pending.line(), pending.column(), pending.words());
            pending = null;
        }
    }

    private void label(Label label) {
        unanswered();
        if (label.value().isEmpty()) {
            pending = label;
            return;
        }
        if (label.kind() == LabelKind.PHASE && phase == null) {
            phase = label.value();
        } else if (step == null && label.kind() == LabelKind.MOTIONS) {
            motions.add(label.value());
        } else if (step == null || !step.label(label)) {
            text(label.words() + ": " + label.value(), label.line(), label.column(), false);
        }
    }

    private void text(String text, int line, int column, boolean bold) {
        var item = new Item(text, line, column, List.of());
        if (step == null) {
            region.add(item);
        } else {
            step.text(item, bold);
        }
    }

    private void table(Block.Grid grid) {
        var lines = LabelTable.lines(grid, labels);
        if (!lines.isEmpty()) {
            labels.take(lines).labels().forEach(this::label);
            return;
        }
        switch (tables.read(grid, step == null ? Optional.empty() : step.taskHeading())) {
            case Tables.Tasks found -> {
                tasks.addAll(found.rows());
                if (step != null) {
                    step.addTable(found.rows());
                }
            }
            case Tables.Refresh found -> refresh.addAll(found.rows());
            case Tables.Other found -> found.rows().forEach(row -> text(row.text(), row.line(), row.column(), false));
        }
    }

    private void close() {
        if (step != null) {
            steps.add(step.build());
            tasks.addAll(step.tasksInLines());
            step = null;
        }
    }

    Page build(Language language, Map<String, String> metadata) {
        unanswered();
        close();
        tasks.sort(Comparator.comparingInt(TaskRow::line));
        return new Page(
                language,
                title == null ? null : title.text(),
                title == null ? 1 : title.line(),
                phase == null ? statedPhase(metadata) : phase,
                motions,
                metadata,
                items(SectionKind.OVERVIEW),
                items(SectionKind.OBJECTIVES),
                steps,
                tasks,
                items(SectionKind.KEY_INPUTS),
                items(SectionKind.KEY_OUTPUTS),
                items(SectionKind.NEXT_STEPS),
                refresh,
                rest());
    }

    /** The phase that the front matter names, under whatever the lexicon calls it. */
    private @Nullable String statedPhase(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .filter(entry -> labels.phase(entry.getKey()))
                .map(entry -> entry.getValue().replaceAll("^[\"']|[\"']$", "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    boolean has(SectionKind kind) {
        return sections.containsKey(kind);
    }

    private List<Item> items(SectionKind kind) {
        return sections.getOrDefault(kind, List.of()).stream()
                .flatMap(found -> found.items().stream())
                .toList();
    }

    /** What stands in no section with a meaning of its own, and the paragraphs beside lists. */
    private List<Item> rest() {
        var rest = new ArrayList<>(other.items());
        rest.addAll(other.beside());
        sections.forEach((kind, regions) -> regions.forEach(found -> {
            boolean own = kind == SectionKind.APPROACH || kind == SectionKind.DATA || kind == SectionKind.REFRESH;
            rest.addAll(own ? found.items() : List.of());
            rest.addAll(found.beside());
        }));
        return rest;
    }
}
