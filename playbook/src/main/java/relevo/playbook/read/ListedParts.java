package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Item;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.SectionKind;

/** Takes apart a list whose items are the parts of a step, inputs and outputs, with their own items below them. */
final class ListedParts {
    private final Words words;

    ListedParts(Words words) {
        this.words = words;
    }

    List<Block> apart(List<Block> blocks) {
        var out = new ArrayList<Block>(blocks.size());
        for (var block : blocks) {
            out.addAll(block instanceof Block.Bullets list && parts(list) ? apart(list) : List.of(block));
        }
        return out;
    }

    private boolean parts(Block.Bullets list) {
        return list.items().stream().anyMatch(item -> announces(SectionKind.STEP_INPUTS, item))
                && list.items().stream().anyMatch(item -> announces(SectionKind.STEP_OUTPUTS, item));
    }

    private boolean announces(SectionKind kind, Item item) {
        return !item.children().isEmpty()
                && words.exactSection(item.text())
                        .filter(match -> match.kind() == kind)
                        .isPresent();
    }

    /** From the first part on, each item is a title in bold, and what stands below it a list. */
    private List<Block> apart(Block.Bullets list) {
        var out = new ArrayList<Block>();
        var before = new ArrayList<Item>();
        for (var item : list.items()) {
            boolean first = announces(SectionKind.STEP_INPUTS, item) || announces(SectionKind.STEP_OUTPUTS, item);
            if (out.isEmpty() && !first) {
                before.add(item);
            } else {
                var title = new TextLine(item.text(), true, 0, false, item.line(), item.column());
                out.add(new Block.Paragraph(List.of(title), item.line(), item.column()));
                out.addAll(bullets(item.children()));
            }
        }
        out.addAll(0, bullets(before));
        return out;
    }

    private static List<Block> bullets(List<Item> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(new Block.Bullets(
                        items, items.getFirst().line(), items.getFirst().column()));
    }
}
