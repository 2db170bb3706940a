package relevo.playbook.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.SectionKind;

/** Answers what comes after a block, which decides what it is. */
final class Ahead {
    private static final int STEP = 3;

    private final List<Block> blocks;
    private final Words words;
    private final boolean[] role;
    private final boolean[] weak;
    private final Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
    private final Labels labels;

    Ahead(List<Block> blocks, Words words, Labels labels) {
        this.blocks = blocks;
        this.words = words;
        this.labels = labels;
        role = new boolean[blocks.size()];
        weak = new boolean[blocks.size()];
        for (int i = 0; i < role.length; i++) {
            var found = roles(blocks.get(i));
            role[i] = found.stream().anyMatch(Ahead::strong);
            weak[i] = !found.isEmpty() && !role[i];
            if (blocks.get(i) instanceof Block.Heading heading) {
                words.exactSection(heading.text()).ifPresent(section -> sections.add(section.kind()));
            }
        }
    }

    /** Whether a heading announces this section to the letter. */
    boolean has(SectionKind kind) {
        return sections.contains(kind);
    }

    /** Whether a role line stands below this heading and above the next one. */
    boolean ownRole(int heading) {
        boolean asked = false;
        boolean weakly = false;
        for (int i = heading + 1; i < blocks.size(); i++) {
            if (weak[i] && !asked) {
                weakly = weakly(heading);
                asked = true;
            }
            boolean found = role[i] || (weak[i] && weakly);
            boolean ends = blocks.get(i) instanceof Block.Heading || (!found && blocks.get(i) instanceof Block.Grid);
            if (ends || (!found && textStep(i))) {
                return false;
            }
            if (found) {
                return !textStep(i);
            }
        }
        return false;
    }

    /** Whether even "Owner" makes this heading a step: under no known name, at the level of steps or with parts, but within no step. */
    private boolean weakly(int heading) {
        return blocks.get(heading) instanceof Block.Heading own
                && words.section(own.text()).isEmpty()
                && (own.level() == STEP || (partsNext(heading) && !within(heading, own.level())));
    }

    /** Whether inputs or outputs stand below this heading and above the next one. */
    private boolean partsNext(int heading) {
        for (int i = heading + 1; i < blocks.size(); i++) {
            if (part(blocks.get(i))) {
                return true;
            }
            if (blocks.get(i) instanceof Block.Heading) {
                return false;
            }
        }
        return false;
    }

    /** Whether the heading above, one level up or more, is a step with a role of its own. */
    private boolean within(int heading, int level) {
        for (int i = heading - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Heading above && above.level() < level) {
                return ownRole(i);
            }
        }
        return false;
    }

    /** Whether inputs or outputs of a step stand below this heading and above the next one that is not deeper. */
    boolean ownParts(int heading) {
        int level = blocks.get(heading) instanceof Block.Heading own ? own.level() : 0;
        for (int i = heading + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading next && next.level() <= level) {
                return false;
            }
            if (part(blocks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this heading only groups steps: right below it stands a deeper one that has a role. */
    boolean groups(int heading) {
        return heading + 1 < blocks.size()
                && blocks.get(heading) instanceof Block.Heading own
                && blocks.get(heading + 1) instanceof Block.Heading next
                && next.level() > own.level()
                && ownRole(heading + 1);
    }

    private boolean part(Block block) {
        return switch (block) {
            case Block.Heading heading -> part(heading.text());
            case Block.Paragraph paragraph -> paragraph.lines().stream().anyMatch(line -> part(line.text()));
            case Block.Bullets _ -> false;
            case Block.Grid _ -> false;
            case Block.Code _ -> false;
        };
    }

    private boolean part(String text) {
        return words.exactSection(text)
                .filter(match -> match.kind() == SectionKind.STEP_INPUTS || match.kind() == SectionKind.STEP_OUTPUTS)
                .isPresent();
    }

    /** Whether the very next block has a role line. */
    boolean roleNext(int index) {
        return index + 1 < role.length && role[index + 1];
    }

    /** Whether the very next block is a role line of this block's own, not that of a step which begins there. */
    boolean ownRoleNext(int index) {
        return roleNext(index) && !textStep(index + 1);
    }

    boolean roleAt(int index) {
        return role[index] || weak[index];
    }

    /** Whether the step above already has its role line, or no step stands above: then another role line begins a step. */
    boolean roleAbove(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (roleAt(i)) {
                return true;
            }
            if (blocks.get(i) instanceof Block.Heading heading) {
                return words.exactSection(heading.text()).isPresent();
            }
        }
        return true;
    }

    /** Whether a step stands below this heading and above the next one of level 1 or 2. */
    boolean stepsBelow(int heading) {
        for (int i = heading + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading next && next.level() <= 2) {
                return false;
            }
            if (role[i]) {
                return !ownRole(heading);
            }
            if (blocks.get(i) instanceof Block.Heading step && step.level() == STEP && (ownParts(i) || ownRole(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph is the title of a step: bold, no known part of a page, with the role line right below. */
    boolean textStep(int index) {
        if (!(blocks.get(index) instanceof Block.Paragraph paragraph)) {
            return false;
        }
        var lines = LogicalLines.of(paragraph.lines());
        if (!lines.getFirst().bold()
                || labelled(lines)
                || words.exactSection(lines.getFirst().text()).isPresent()) {
            return false;
        }
        return lines.size() == 1 ? roleNext(index) : role(lines.subList(1, lines.size()));
    }

    private boolean labelled(List<TextLine> lines) {
        return !labels.look(lines.subList(0, 1)).labels().isEmpty();
    }

    private boolean role(List<TextLine> lines) {
        return roles(lines).stream().anyMatch(Ahead::strong);
    }

    private static boolean strong(Label label) {
        return !Lexicon.weakRole(label.match().term());
    }

    private List<Label> roles(List<TextLine> lines) {
        return labels.look(lines).labels().stream()
                .filter(label -> label.kind() == LabelKind.ROLE)
                .toList();
    }

    private List<Label> roles(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> roles(paragraph.lines());
            case Block.Bullets bullets -> roles(ItemLabels.lines(bullets));
            case Block.Grid grid -> roles(LabelTable.lines(grid, labels));
            case Block.Heading _ -> List.of();
            case Block.Code _ -> List.of();
        };
    }
}
