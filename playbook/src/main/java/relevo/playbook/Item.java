package relevo.playbook;

import java.util.List;

/** A list item or a paragraph: its text without markup, where it begins, and the items below it. */
public record Item(String text, int line, int column, List<Item> children) {
    public Item {
        children = List.copyOf(children);
    }
}
