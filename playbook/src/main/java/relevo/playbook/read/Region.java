package relevo.playbook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.playbook.Item;
import relevo.playbook.Language;
import relevo.playbook.block.Block;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;

/** What stands under one heading: its list items, or its paragraphs where it has no list. */
final class Region {
    private static final Set<String> NOTHING = Arrays.stream(Language.values())
            .flatMap(language -> Lexicon.of(language).list("none").stream())
            .map(Wording::key)
            .collect(Collectors.toSet());

    private final List<Item> listed = new ArrayList<>();
    private final List<Item> paragraphs = new ArrayList<>();

    void add(Block.Bullets bullets) {
        listed.addAll(bullets.items());
    }

    void add(Item paragraph) {
        paragraphs.add(paragraph);
    }

    List<Item> items() {
        var items = listed.isEmpty() ? paragraphs : listed;
        return items.size() == 1 && nothing(items.getFirst()) ? List.of() : List.copyOf(items);
    }

    boolean isEmpty() {
        return listed.isEmpty() && paragraphs.isEmpty();
    }

    /** "None.", "N/A", a dash: the page says that there is nothing. */
    private static boolean nothing(Item item) {
        var key = Wording.key(item.text());
        return item.children().isEmpty() && (key.isEmpty() || NOTHING.contains(key));
    }

    /** The paragraphs that stand beside a list. */
    List<Item> beside() {
        return listed.isEmpty() ? List.of() : List.copyOf(paragraphs);
    }
}
