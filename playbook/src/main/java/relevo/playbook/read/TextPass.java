package relevo.playbook.read;

import static relevo.playbook.FindingCode.HEADING_AS_TEXT;
import static relevo.playbook.FindingCode.STEP_AS_TEXT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.Findings;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.SectionKind;

/** Finds the headings that were written as paragraphs: parts of steps, as pages have them, and sections and steps gone astray. */
final class TextPass {
    private static final int LONGEST_TITLE = 120;
    private static final Set<SectionKind> INPUTS_AND_OUTPUTS = EnumSet.of(
            SectionKind.STEP_INPUTS, SectionKind.STEP_OUTPUTS, SectionKind.KEY_INPUTS, SectionKind.KEY_OUTPUTS);

    private final Words words;
    private final Findings findings;
    private final Labels labels;
    private final Ahead ahead;

    TextPass(Words words, Findings findings, Labels labels, Ahead ahead) {
        this.words = words;
        this.findings = findings;
        this.labels = labels;
        this.ahead = ahead;
    }

    void read(Block.Paragraph paragraph, int index, List<Entry> entries) {
        if (ahead.textStep(index)) {
            boldStep(paragraph, entries);
        } else if (plainStep(paragraph, index, entries)) {
            var line = paragraph.lines().getFirst();
            findings.add(STEP_AS_TEXT, line.line(), line.column(), line.text());
            entries.add(new Entry.StepStart(line.text(), line.line(), line.column()));
        } else {
            lines(paragraph, entries);
        }
    }

    private void boldStep(Block.Paragraph paragraph, List<Entry> entries) {
        var lines = LogicalLines.of(paragraph.lines());
        var title = lines.getFirst();
        findings.add(STEP_AS_TEXT, title.line(), title.column(), title.text());
        entries.add(new Entry.StepStart(title.text(), title.line(), title.column()));
        content(lines.subList(1, lines.size()), entries);
    }

    /** A short line above a role line, where the step at hand already has one: a heading that lost its number signs. */
    private boolean plainStep(Block.Paragraph paragraph, int index, List<Entry> entries) {
        if (paragraph.lines().size() != 1 || !ahead.roleNext(index) || ahead.roleAt(index) || !ahead.roleAbove(index)) {
            return false;
        }
        var text = paragraph.lines().getFirst().text();
        boolean title =
                text.length() <= LONGEST_TITLE && !text.endsWith(".") && !text.endsWith("。") && !text.endsWith(":");
        return title && !entries.isEmpty() && !(entries.getLast() instanceof Entry.StepStart);
    }

    private void lines(Block.Paragraph paragraph, List<Entry> entries) {
        var pending = new ArrayList<TextLine>();
        var logical = LogicalLines.of(paragraph.lines());
        boolean alone = logical.size() == 1;
        for (var line : logical) {
            var kind = announced(line, alone);
            if (kind.isEmpty()) {
                pending.add(line);
                continue;
            }
            content(pending, entries);
            pending.clear();
            entries.add(new Entry.Section(kind.get(), line.text(), line.line(), line.column()));
            remainder(line).ifPresent(pending::add);
        }
        content(alone || pending.size() != logical.size() ? pending : paragraph.lines(), entries);
    }

    /** What a line announces by bold words or a colon at its end; sections of the page only where the line stands alone. */
    private Optional<SectionKind> announced(TextLine line, boolean alone) {
        if (!alone && line.boldFrom() != 0 && !titled(line.text())) {
            return Optional.empty();
        }
        var kind = words.exactSection(announcement(line.text())).map(match -> match.kind());
        if (kind.isEmpty() || !labels.look(List.of(line)).labels().isEmpty()) {
            return kind.isEmpty() ? likely(line, alone) : Optional.empty();
        }
        if (kind.get().insideStep() || (alone && remainder(line).isEmpty())) {
            report(kind.get(), line);
            return kind;
        }
        return Optional.empty();
    }

    /** Whether a line ends in its only colon and begins as no end of a sentence does. */
    private static boolean titled(String text) {
        return !text.isEmpty() && colon(text) == text.length() - 1 && !Character.isLowerCase(text.codePointAt(0));
    }

    /** A bold line that announces inputs or outputs but for a typing error or an uncommon word. */
    private Optional<SectionKind> likely(TextLine line, boolean alone) {
        if (!line.bold()) {
            return Optional.empty();
        }
        var match = words.section(line.text());
        var kind = match.map(found -> found.kind())
                .filter(found -> INPUTS_AND_OUTPUTS.contains(found) && (found.insideStep() || alone));
        kind.ifPresent(found -> {
            HeadingReport.report(match.get(), line.text(), line.line(), line.column(), findings);
            report(found, line);
        });
        return kind;
    }

    private void report(SectionKind kind, TextLine line) {
        if (!kind.insideStep()) {
            findings.add(HEADING_AS_TEXT, line.line(), line.column(), line.text());
        }
    }

    /** The words up to a colon, where more follows in the line; else the whole line. */
    private static String announcement(String text) {
        int colon = colon(text);
        return colon < 0 ? text : text.substring(0, colon);
    }

    private static Optional<TextLine> remainder(TextLine line) {
        int colon = colon(line.text());
        var rest = colon < 0 ? "" : line.text().substring(colon + 1).strip();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextLine(rest, false, -1, false, line.line(), line.column() + colon + 1));
    }

    private static int colon(String text) {
        int colon = text.indexOf(':');
        int full = text.indexOf('：');
        return colon < 0 ? full : full < 0 ? colon : Math.min(colon, full);
    }

    private static void content(List<TextLine> lines, List<Entry> entries) {
        if (!lines.isEmpty()) {
            var first = lines.getFirst();
            entries.add(new Entry.Content(new Block.Paragraph(lines, first.line(), first.column())));
        }
    }
}
