package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.playbook.rules.NoteCategory;

/**
 * Takes sentences for what is wanted by their neighbours: where as many stand between two that were found as the known page has
 * between them, all of them or those about notes of one category, they are taken in its order.
 *
 * @param items the items of one part, in the order of the page
 * @param found what was found so far
 * @param asked the categories of notes that a criterion asks for
 * @param said the categories of notes that an item names
 */
record Neighbours(
        List<PageItem> items,
        Found found,
        Function<Wanted, Set<NoteCategory>> asked,
        Function<PageItem, Set<NoteCategory>> said) {
    List<Candidate> guess(List<Wanted> inOrder) {
        var guesses = new ArrayList<Candidate>();
        var open = new ArrayList<Wanted>();
        int from = 0;
        for (var wanted : inOrder) {
            var neighbour = found.item(wanted);
            if (neighbour.isEmpty()) {
                open.add(wanted);
            } else {
                int to = items.indexOf(neighbour.get());
                guesses.addAll(between(from, to, open));
                open.clear();
                from = to + 1;
            }
        }
        guesses.addAll(between(from, items.size(), open));
        return guesses;
    }

    private List<Candidate> between(int from, int to, List<Wanted> open) {
        var free = items.subList(from, Math.max(from, to)).stream()
                .filter(found::untouched)
                .toList();
        var outermost = PageItem.outermost(free);
        var opened = opened(outermost, free);
        return Stream.of(outermost, opened)
                .filter(level -> level.size() == open.size())
                .findFirst()
                .map(level -> inOrder(open, level))
                .orElseGet(() -> ofOneCategory(open, opened));
    }

    private List<Candidate> ofOneCategory(List<Wanted> open, List<PageItem> items) {
        return Arrays.stream(NoteCategory.values())
                .map(Set::of)
                .flatMap(category -> inOrder(
                        open.stream()
                                .filter(wanted -> asked.apply(wanted).equals(category))
                                .toList(),
                        items.stream()
                                .filter(item -> said.apply(item).equals(category))
                                .toList())
                        .stream())
                .toList();
    }

    private static List<Candidate> inOrder(List<Wanted> open, List<PageItem> items) {
        return open.size() != items.size()
                ? List.of()
                : IntStream.range(0, open.size())
                        .mapToObj(at -> new Candidate(open.get(at), items.get(at), 0, Certainty.GUESSED))
                        .toList();
    }

    /** In place of what only leads into a list, what stands right below it. */
    private static List<PageItem> opened(List<PageItem> outermost, List<PageItem> items) {
        var leading = IntStream.range(1, items.size())
                .filter(at -> items.get(at).under(items.get(at - 1)))
                .mapToObj(at -> items.get(at - 1))
                .collect(Collectors.toSet());
        leading.retainAll(Set.copyOf(outermost));
        return PageItem.outermost(
                items.stream().filter(item -> !leading.contains(item)).toList());
    }
}
