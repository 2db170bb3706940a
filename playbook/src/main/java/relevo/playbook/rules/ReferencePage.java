package relevo.playbook.rules;

import java.util.List;
import java.util.Map;

/**
 * A page whose items are known, by which other versions of it are bound too.
 *
 * @param language BCP 47 tag
 * @param items criterion id to its items, the one that says it best first; empty where the page doesn't say it
 */
public record ReferencePage(String language, Map<String, List<Reference>> items) {
    public ReferencePage {
        items = Map.copyOf(items);
    }

    public List<Reference> items(String criterion) {
        return items.getOrDefault(criterion, List.of());
    }
}
