package relevo.playbook.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.playbook.rules.Reference;
import relevo.playbook.rules.ReferencePage;

/** Finds the known page that a page is most like: in its texts and its shape together, else in its language. */
final class KnownPages {
    private static final ReferencePage NONE = new ReferencePage("en", Map.of());

    private KnownPages() {}

    static ReferencePage mostLike(List<PageItem> page, String language, List<ReferencePage> known) {
        var texts = page.stream().map(PageItem::fingerprint).collect(Collectors.toSet());
        return known.stream()
                .max(Comparator.comparingLong((ReferencePage other) ->
                                shared(other, texts) + Shape.of(other, page).likeness())
                        .thenComparing(other -> other.language().equals(language)))
                .orElse(NONE);
    }

    private static long shared(ReferencePage known, Set<String> texts) {
        return known.items().values().stream()
                .flatMap(List::stream)
                .map(Reference::fingerprint)
                .filter(texts::contains)
                .count();
    }
}
