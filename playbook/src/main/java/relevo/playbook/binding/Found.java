package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was found on a page so far, and which of its items are taken. */
final class Found {
    private final Map<Wanted, List<BoundItem>> items = new LinkedHashMap<>();
    private final Set<PageItem> taken = new HashSet<>();

    void add(Candidate candidate) {
        add(candidate.wanted(), candidate.item(), candidate.certainty());
    }

    void add(Wanted wanted, PageItem item, Certainty certainty) {
        items.computeIfAbsent(wanted, first -> new ArrayList<>()).add(new BoundItem(item, certainty));
        taken.add(item);
    }

    /** Copies, so that what is found next can be added meanwhile. */
    Map<Wanted, List<BoundItem>> all() {
        var all = new LinkedHashMap<Wanted, List<BoundItem>>();
        items.forEach((wanted, found) -> all.put(wanted, List.copyOf(found)));
        return all;
    }

    boolean has(Wanted wanted) {
        return items.containsKey(wanted);
    }

    boolean hasAlike(Wanted wanted) {
        return items.keySet().stream().anyMatch(wanted::alike);
    }

    /** Whether the item is already what the criterion stands for in this part. */
    boolean says(Wanted wanted, PageItem item) {
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().alike(wanted))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(found -> found.item().equals(item));
    }

    /** The item that was found first. */
    Optional<PageItem> item(Wanted wanted) {
        return items.getOrDefault(wanted, List.of()).stream().findFirst().map(BoundItem::item);
    }

    boolean free(PageItem item) {
        return !taken.contains(item);
    }

    /** Whether neither the item is taken nor one above or below it. */
    boolean untouched(PageItem item) {
        return taken.stream().noneMatch(item::related);
    }

    /** Criterion id to what was found for it, first what the most similar page says. */
    Map<String, List<BoundItem>> byCriterion(Stream<Wanted> first) {
        var all = new LinkedHashMap<String, List<BoundItem>>();
        Stream.concat(first.filter(this::has), items.keySet().stream())
                .distinct()
                .forEach(wanted -> all.computeIfAbsent(wanted.criterion(), id -> new ArrayList<>())
                        .addAll(items.getOrDefault(wanted, List.of())));
        return all;
    }
}
