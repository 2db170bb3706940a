package relevo.playbook.read;

import java.util.List;
import relevo.playbook.Item;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;

/** Sees a short list as lines, since some pages write their labels as list items. */
final class ItemLabels {
    private static final int MOST = 6;

    private ItemLabels() {}

    static List<TextLine> lines(Block.Bullets bullets) {
        boolean flat = bullets.items().size() <= MOST
                && bullets.items().stream()
                        .allMatch(item ->
                                item.children().isEmpty() && !item.text().isEmpty());
        return flat ? bullets.items().stream().map(ItemLabels::line).toList() : List.of();
    }

    private static TextLine line(Item item) {
        return new TextLine(item.text(), false, -1, false, item.line(), item.column());
    }
}
