package relevo.playbook.read;

import static relevo.playbook.FindingCode.HEADING_GUESSED;
import static relevo.playbook.FindingCode.HEADING_UNKNOWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Findings;
import relevo.playbook.block.Block;
import relevo.playbook.lexicon.SectionKind;
import relevo.playbook.lexicon.Wording;

/** Gives unexplained headings the meaning that is missing at their place, where the count leaves one reading only. */
final class Positions {
    private static final Set<SectionKind> ORDERED = EnumSet.of(
            SectionKind.OVERVIEW,
            SectionKind.OBJECTIVES,
            SectionKind.APPROACH,
            SectionKind.KEY_INPUTS,
            SectionKind.KEY_OUTPUTS,
            SectionKind.NEXT_STEPS,
            SectionKind.REFRESH);

    private final List<Entry> entries;
    private final Findings findings;
    private final Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    private final List<Integer> gap = new ArrayList<>();
    private final Map<String, SectionKind> guessed = new HashMap<>();

    Positions(List<Entry> entries, Findings findings) {
        this.entries = entries;
        this.findings = findings;
    }

    List<Entry> guess() {
        for (var entry : entries) {
            if (entry instanceof Entry.Section section) {
                present.add(section.kind());
            }
        }
        SectionKind before = null;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Unexplained) {
                gap.add(i);
            } else if (entries.get(i) instanceof Entry.Section section && ORDERED.contains(section.kind())) {
                close(before, section.kind());
                before = section.kind();
            }
        }
        close(before, null);
        return entries;
    }

    private void close(@Nullable SectionKind before, @Nullable SectionKind after) {
        var missing = new ArrayList<SectionKind>();
        for (var kind : ORDERED) {
            boolean later = before == null || kind.compareTo(before) > 0;
            boolean earlier = after == null || kind.compareTo(after) < 0;
            if (later && earlier && !present.contains(kind)) {
                missing.add(kind);
            }
        }
        gap.removeIf(index -> known(index));
        boolean one = missing.size() == gap.size();
        for (int i = 0; i < gap.size(); i++) {
            resolve(gap.get(i), one ? missing.get(i) : null);
        }
        gap.clear();
    }

    /** Resolves a heading whose words were given a meaning further up. */
    private boolean known(int index) {
        var kind = guessed.get(
                Wording.key(((Entry.Unexplained) entries.get(index)).heading().text()));
        if (kind != null) {
            resolve(index, kind);
        }
        return kind != null;
    }

    private void resolve(int index, @Nullable SectionKind kind) {
        var heading = ((Entry.Unexplained) entries.get(index)).heading();
        if (kind == null || !fits(kind, index)) {
            findings.add(HEADING_UNKNOWN, heading.line(), heading.column(), heading.text());
            return;
        }
        findings.add(HEADING_GUESSED, heading.line(), heading.column(), heading.text(), kind.name());
        guessed.put(Wording.key(heading.text()), kind);
        entries.set(index, new Entry.Section(kind, heading.text(), heading.line(), heading.column()));
    }

    /** Inputs, outputs and next steps are lists; the change history is a table. */
    private boolean fits(SectionKind kind, int index) {
        boolean list = false;
        boolean table = false;
        for (int i = index + 1; i < entries.size() && entries.get(i) instanceof Entry.Content content; i++) {
            list |= content.block() instanceof Block.Bullets;
            table |= content.block() instanceof Block.Grid;
        }
        return kind == SectionKind.OVERVIEW || (kind == SectionKind.REFRESH ? table : list);
    }
}
