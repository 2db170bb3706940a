package relevo.playbook.read;

import static relevo.playbook.FindingCode.LABEL_GUESSED;
import static relevo.playbook.FindingCode.LABEL_MISSPELT;
import static relevo.playbook.FindingCode.LABEL_NOT_TRANSLATED;
import static relevo.playbook.FindingCode.LABEL_WITHOUT_COLON;
import static relevo.playbook.FindingCode.LABEL_WRAPPED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.playbook.Findings;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.Match;
import relevo.playbook.lexicon.Match.Certainty;

/** Takes the labels out of a paragraph and leaves the lines that are none. */
final class Labels {
    private static final Pattern NAMED = Pattern.compile("(\\p{L}[^:：.]{1,39})[:：]\\s*\\S.{0,60}");

    private final LabelLine reader;
    private final Findings findings;

    Labels(Words words, Findings findings) {
        reader = new LabelLine(words);
        this.findings = findings;
    }

    /** Labels and the lines that remain. */
    record Taken(List<Label> labels, List<TextLine> rest) {}

    /** Whether these words announce the page's phase. */
    boolean phase(String name) {
        return reader.phase(name);
    }

    /** What would be taken; reports nothing. */
    Taken look(List<TextLine> lines) {
        return new Labels(reader, new Findings()).take(lines);
    }

    private Labels(LabelLine reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    Taken take(List<TextLine> raw) {
        var lines = LogicalLines.of(raw);
        var labels = new ArrayList<Label>();
        var rest = new ArrayList<TextLine>();
        boolean below = false; // a label, or what lengthened it
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var found = reader.read(line);
            boolean label = true;
            if (!found.isEmpty()) {
                found.forEach(each -> labels.add(reported(each, line)));
            } else if (i + 1 < lines.size() && halves(line, lines.get(i + 1), labels)) {
                i++;
            } else if (below && continues(labels.getLast(), line)) {
                lengthen(labels, line);
            } else {
                rest.add(line);
                label = false;
            }
            below = label;
        }
        if (!labels.isEmpty()) {
            LogicalLines.join(raw, findings);
            guessMotions(labels, rest);
        }
        return new Taken(labels, rest);
    }

    /** A line with a colon and a bold value beside the role line, under an unknown name, can only be the motions. */
    private void guessMotions(List<Label> labels, List<TextLine> rest) {
        boolean role = labels.stream().anyMatch(label -> label.kind() == LabelKind.ROLE);
        boolean motions = labels.stream().anyMatch(label -> label.kind() == LabelKind.MOTIONS);
        var odd = rest.stream().filter(Labels::labelShaped).toList();
        if (role && !motions && odd.size() == 1) {
            var line = odd.getFirst();
            var name = line.text().substring(0, line.boldFrom()).strip();
            findings.add(LABEL_GUESSED, line.line(), line.column(), name, LabelKind.MOTIONS.name());
            var match = new Match<>(LabelKind.MOTIONS, Certainty.SHAPE, name);
            labels.add(new Label(
                    match, name, line.text().substring(line.boldFrom()).strip(), line.line(), line.column()));
            rest.remove(line);
        }
    }

    /** Words, a colon and a short value, one of them bold: a label by its looks, whatever it says. */
    static Optional<String> named(TextLine line) {
        var name = NAMED.matcher(line.text());
        return line.boldFrom() >= 0 && name.matches()
                ? Optional.of(name.group(1).strip())
                : Optional.empty();
    }

    private static boolean labelShaped(TextLine line) {
        int bold = line.boldFrom();
        if (bold <= 1 || bold > 40 || bold >= line.text().length()) {
            return false;
        }
        var name = line.text().substring(0, bold).strip();
        return name.endsWith(":") || name.endsWith("：");
    }

    private boolean halves(TextLine line, TextLine next, List<Label> labels) {
        var whole = reader.wrapped(line, next);
        if (whole.isPresent()) {
            findings.add(LABEL_WRAPPED, line.line(), line.column(), line.text());
            labels.add(whole.get());
            return true;
        }
        var bare = reader.bare(line);
        boolean valueBelow = bare.isPresent() && next.boldFrom() == 0;
        if (valueBelow) {
            findings.add(LABEL_WITHOUT_COLON, line.line(), line.column(), line.text());
            bare.ifPresent(match -> labels.add(new Label(match, line.text(), next.text(), line.line(), line.column())));
        }
        return valueBelow;
    }

    private static boolean continues(Label label, TextLine line) {
        var value = label.value();
        boolean open = value.isEmpty() || "/,&、，;+".indexOf(value.charAt(value.length() - 1)) >= 0;
        return open || "/,&、，;+".indexOf(line.text().charAt(0)) >= 0;
    }

    private void lengthen(List<Label> labels, TextLine line) {
        findings.add(LABEL_WRAPPED, line.line(), line.column(), line.text());
        var label = labels.removeLast();
        labels.add(label.withValue((label.value() + " " + line.text()).strip()));
    }

    private Label reported(Label label, TextLine line) {
        if (label.match().certainty() == Certainty.MISSPELT) {
            findings.add(
                    LABEL_MISSPELT,
                    label.line(),
                    label.column(),
                    label.words(),
                    label.match().term());
        } else if (label.match().certainty() == Certainty.OTHER_LANGUAGE) {
            findings.add(LABEL_NOT_TRANSLATED, label.line(), label.column(), label.words());
        }
        if (line.boldFrom() >= 0 && !LabelLine.divided(line)) {
            findings.add(
                    LABEL_WITHOUT_COLON,
                    label.line(),
                    label.column(),
                    label.words().strip());
        }
        return label;
    }
}
