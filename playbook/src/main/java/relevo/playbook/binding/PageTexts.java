package relevo.playbook.binding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The items of a page by their part and text, to find known ones and those that stand there more than once. */
record PageTexts(Map<Text, List<PageItem>> items) {
    private record Text(String part, String fingerprint) {}

    static PageTexts of(List<PageItem> page) {
        return new PageTexts(page.stream().collect(Collectors.groupingBy(PageTexts::text)));
    }

    private static Text text(PageItem item) {
        return new Text(item.part(), item.fingerprint());
    }

    /** The items of the part that have the known text. */
    List<PageItem> known(Wanted wanted) {
        return items.getOrDefault(new Text(wanted.part(), wanted.known().fingerprint()), List.of());
    }

    /** The items of the part that have the text of this one, itself among them. */
    List<PageItem> same(PageItem item) {
        return items.getOrDefault(text(item), List.of());
    }

    boolean first(PageItem item) {
        return same(item).getFirst().equals(item);
    }
}
