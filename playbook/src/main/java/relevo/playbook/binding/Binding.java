package relevo.playbook.binding;

import java.util.List;
import java.util.Map;

/**
 * Which items of one page the criteria stand for.
 *
 * @param items criterion id to its items, the one that says it best first
 * @param lost criteria that a known page of the language says and this page doesn't
 * @param unbound items among inputs, outputs, key inputs and key outputs that no criterion stands for
 */
public record Binding(Map<String, List<BoundItem>> items, List<String> lost, List<PageItem> unbound) {
    public Binding {
        items = Map.copyOf(items);
        lost = List.copyOf(lost);
        unbound = List.copyOf(unbound);
    }

    public List<BoundItem> items(String criterion) {
        return items.getOrDefault(criterion, List.of());
    }

    public boolean says(String criterion) {
        return !items(criterion).isEmpty();
    }
}
