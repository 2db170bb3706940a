package relevo.playbook.binding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.playbook.rules.Reference;
import relevo.playbook.rules.ReferencePage;

/**
 * The places at which a known page has its items, held against those of a page.
 *
 * @param known places of the known page
 * @param page places of the page
 * @param judged places of the page's judged items that stand under no other
 */
record Shape(Set<String> known, Set<String> page, Set<String> judged) {
    static Shape of(ReferencePage known, List<PageItem> page) {
        return new Shape(
                known.items().values().stream()
                        .flatMap(List::stream)
                        .map(Reference::place)
                        .collect(Collectors.toSet()),
                page.stream().map(PageItem::place).collect(Collectors.toSet()),
                page.stream()
                        .filter(PageItem::judged)
                        .filter(item -> item.above().isEmpty())
                        .map(PageItem::place)
                        .collect(Collectors.toSet()));
    }

    /** How many places both have, less those that the page lacks and the judged items that stand at no known place. */
    long likeness() {
        var both = known.stream().filter(page::contains).count();
        return 2 * both - known.size() - judged.stream().filter(this::unknown).count();
    }

    /** Whether the page has all known places of this part and, where its items are judged, no others. */
    boolean fits(String part) {
        return known.stream().filter(place -> within(place, part)).allMatch(page::contains)
                && judged.stream().filter(place -> within(place, part)).noneMatch(this::unknown);
    }

    private boolean unknown(String outermost) {
        return known.stream().noneMatch(place -> (place + ".").startsWith(outermost + "."));
    }

    private static boolean within(String place, String part) {
        return place.startsWith(part + "/");
    }
}
