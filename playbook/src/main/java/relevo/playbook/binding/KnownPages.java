package relevo.playbook.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.playbook.rules.Reference;
import relevo.playbook.rules.ReferencePage;

/** Finds the known page that a page is most like. */
final class KnownPages {
    private static final ReferencePage NONE = new ReferencePage("en", Map.of());

    private KnownPages() {}

    static ReferencePage mostLike(List<PageItem> page, String language, List<ReferencePage> known) {
        var fingerprints = page.stream().map(PageItem::fingerprint).collect(Collectors.toSet());
        var places = page.stream().map(PageItem::place).collect(Collectors.toSet());
        return known.stream()
                .max(Comparator.comparingLong(
                                (ReferencePage other) -> shared(other, Reference::fingerprint, fingerprints))
                        .thenComparing(other -> other.language().equals(language))
                        .thenComparingLong(other -> shared(other, Reference::place, places)))
                .orElse(NONE);
    }

    private static long shared(
            ReferencePage known, java.util.function.Function<Reference, String> what, Set<String> ofPage) {
        return known.items().values().stream()
                .flatMap(List::stream)
                .map(what)
                .filter(ofPage::contains)
                .count();
    }
}
