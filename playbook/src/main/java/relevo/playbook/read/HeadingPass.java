package relevo.playbook.read;

import static relevo.playbook.FindingCode.HEADING_EMPTY;
import static relevo.playbook.FindingCode.HEADING_GUESSED;
import static relevo.playbook.FindingCode.STEP_LEVEL;

import java.util.List;
import relevo.playbook.Findings;
import relevo.playbook.block.Block;
import relevo.playbook.lexicon.Match;
import relevo.playbook.lexicon.Match.Certainty;
import relevo.playbook.lexicon.SectionKind;

/** Decides for each heading whether it is the title, a section, a part of a step, or a step. */
final class HeadingPass {
    private static final int STEP = 3;
    private static final int NO_PART = 6;

    private final Words words;
    private final Findings findings;
    private final Ahead ahead;
    private boolean titled;
    private boolean approach;
    private int partLevel = NO_PART;

    HeadingPass(Words words, Findings findings, Ahead ahead) {
        this.words = words;
        this.findings = findings;
        this.ahead = ahead;
    }

    void read(Block.Heading heading, int index, List<Entry> entries) {
        if (heading.text().isBlank()) {
            findings.add(HEADING_EMPTY, heading.line(), heading.column());
        } else if (heading.level() == 1 && !titled) {
            titled = true;
            entries.add(new Entry.Title(heading));
        } else {
            place(heading, index, entries);
        }
    }

    private void place(Block.Heading heading, int index, List<Entry> entries) {
        var exact = words.exactSection(heading.text());
        boolean role = exact.isPresent() ? ahead.ownRoleNext(index) : ahead.ownRole(index);
        var match =
                (role ? exact : words.section(heading.text())).filter(found -> !taken(found.kind(), heading.level()));
        match.filter(found -> !role || heading.level() <= 2 || !found.kind().insideStep())
                .ifPresent(found -> section(found, heading, entries));
        boolean parts = heading.level() == STEP && !ahead.groups(index) && (approach || ahead.ownParts(index));
        if (role || (match.isEmpty() && parts)) {
            step(heading, role, entries);
        } else if (match.isEmpty()) {
            unknown(heading, index, entries);
        }
    }

    private void section(Match<SectionKind> match, Block.Heading heading, List<Entry> entries) {
        HeadingReport.report(match, heading.text(), heading.line(), heading.column(), findings);
        var kind = widened(match.kind(), heading.level());
        partLevel = kind.insideStep() ? heading.level() : NO_PART;
        if (!kind.insideStep()) {
            approach = kind == SectionKind.APPROACH;
        }
        entries.add(new Entry.Section(kind, heading.text(), heading.line(), heading.column()));
    }

    /** Inputs announced at the level of sections are the page's, not a step's. */
    private static SectionKind widened(SectionKind kind, int level) {
        if (level > 2) {
            return kind;
        }
        return kind == SectionKind.STEP_INPUTS
                ? SectionKind.KEY_INPUTS
                : kind == SectionKind.STEP_OUTPUTS ? SectionKind.KEY_OUTPUTS : kind;
    }

    /** Whether other words for the page's inputs or outputs stand beside the real ones. */
    private boolean taken(SectionKind kind, int level) {
        var wide = widened(kind, level);
        return wide != kind && ahead.has(wide);
    }

    private void step(Block.Heading heading, boolean role, List<Entry> entries) {
        if (heading.level() != STEP) {
            findings.add(STEP_LEVEL, heading.line(), heading.column(), heading.text(), String.valueOf(heading.level()));
        }
        partLevel = NO_PART;
        entries.add(new Entry.StepStart(heading.text(), heading.line(), heading.column(), role));
    }

    private void unknown(Block.Heading heading, int index, List<Entry> entries) {
        if (heading.level() > STEP) {
            boolean part = heading.level() > partLevel;
            boolean beside = !part && partLevel != NO_PART;
            partLevel = part ? partLevel : NO_PART;
            entries.add(new Entry.SubHeading(heading.text(), heading.line(), heading.column(), part, beside));
        } else if (heading.level() <= 2 && !approach && ahead.stepsBelow(index)) {
            var guess = new Match<>(SectionKind.APPROACH, Certainty.EXACT, heading.text());
            findings.add(HEADING_GUESSED, heading.line(), heading.column(), heading.text(), "APPROACH");
            section(guess, heading, entries);
        } else {
            approach &= ahead.groups(index);
            entries.add(new Entry.Unexplained(heading));
        }
    }
}
