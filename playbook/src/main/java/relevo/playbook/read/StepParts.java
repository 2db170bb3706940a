package relevo.playbook.read;

import static relevo.playbook.FindingCode.HEADING_GUESSED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Findings;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.SectionKind;

/** Recognises a step's inputs by their place above its outputs, and its outputs by theirs below its inputs. */
final class StepParts {
    private StepParts() {}

    static void guess(List<Entry> entries, Findings findings) {
        int start = -1;
        for (int i = 0; i <= entries.size(); i++) {
            if (i == entries.size() || entries.get(i) instanceof Entry.StepStart) {
                if (start >= 0) {
                    step(entries.subList(start, i), findings);
                }
                start = i;
            }
        }
    }

    private static void step(List<Entry> step, Findings findings) {
        int inputs = indexOf(step, SectionKind.STEP_INPUTS);
        int outputs = indexOf(step, SectionKind.STEP_OUTPUTS);
        if (inputs < 0 && outputs >= 2) {
            replace(step, outputs - 2, SectionKind.STEP_INPUTS, findings);
        } else if (outputs < 0 && inputs >= 0) {
            replace(step, inputs + 2, SectionKind.STEP_OUTPUTS, findings);
        }
    }

    private static void replace(List<Entry> step, int at, SectionKind kind, Findings findings) {
        var title = at + 1 < step.size() && bullets(step.get(at + 1)) ? boldLine(step.get(at)) : null;
        if (title != null) {
            findings.add(HEADING_GUESSED, title.line(), title.column(), title.text(), kind.name());
            step.set(at, new Entry.Section(kind, title.text(), title.line(), title.column()));
        }
    }

    private static int indexOf(List<Entry> step, SectionKind kind) {
        for (int i = 0; i < step.size(); i++) {
            if (step.get(i) instanceof Entry.Section section && section.kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private static boolean bullets(Entry entry) {
        return entry instanceof Entry.Content content && content.block() instanceof Block.Bullets;
    }

    private static @Nullable TextLine boldLine(Entry entry) {
        if (entry instanceof Entry.Content content
                && content.block() instanceof Block.Paragraph paragraph
                && paragraph.lines().size() == 1
                && paragraph.lines().getFirst().bold()) {
            return paragraph.lines().getFirst();
        }
        return null;
    }
}
