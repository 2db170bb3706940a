package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Item;
import relevo.playbook.block.Block;

/** What stands under one heading: its list items, or its paragraphs where it has no list. */
final class Region {
    private final List<Item> listed = new ArrayList<>();
    private final List<Item> paragraphs = new ArrayList<>();

    void add(Block.Bullets bullets) {
        listed.addAll(bullets.items());
    }

    void add(Item paragraph) {
        paragraphs.add(paragraph);
    }

    List<Item> items() {
        return List.copyOf(listed.isEmpty() ? paragraphs : listed);
    }

    /** The paragraphs that stand beside a list. */
    List<Item> beside() {
        return listed.isEmpty() ? List.of() : List.copyOf(paragraphs);
    }
}
