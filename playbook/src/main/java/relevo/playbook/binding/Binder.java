package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relevo.playbook.Page;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Reference;
import relevo.playbook.rules.ReferencePage;
import relevo.playbook.rules.Rules;

/** Binds a page by the known page that is most like it; what it does not know it recognises, and says so. */
public final class Binder {
    private final Rules rules;
    private final Likeness likeness;
    private final List<ReferencePage> pages;
    private final ReferencePage known;
    private final List<PageItem> page;
    private final Map<Wanted, BoundItem> bound = new LinkedHashMap<>();
    private final Set<PageItem> taken = new HashSet<>();

    private Binder(Page page, Rules rules, Bindings bindings) {
        this.rules = rules;
        this.page = PageItems.of(page);
        var language = page.language().tag();
        this.likeness = new Likeness(bindings, language);
        this.pages = bindings.pages();
        this.known = KnownPages.mostLike(this.page, language, bindings.pages());
    }

    public static Binding bind(Page page, Rules rules, Bindings bindings) {
        return new Binder(page, rules, bindings).bind();
    }

    private Binding bind() {
        recognise(wanted(known).filter(wanted -> !bindKnown(wanted)).toList());
        recogniseLeft();
        var items = inOrder();
        var lost = rules.criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .map(Criterion::id)
                .filter(id -> !known.items(id).isEmpty() && !items.containsKey(id))
                .toList();
        return new Binding(items, lost, unbound());
    }

    /** What the known page says, criterion by criterion, the sentence that says it best first. */
    private Stream<Wanted> wanted(ReferencePage known) {
        return rules.criteria().stream()
                .map(Criterion::id)
                .flatMap(id -> known.items(id).stream().map(item -> new Wanted(id, item)));
    }

    private boolean bindKnown(Wanted wanted) {
        var found = find(wanted);
        found.ifPresent(item -> bind(wanted, item, certainty(wanted.known(), item)));
        return found.isPresent();
    }

    private static Certainty certainty(Reference known, PageItem item) {
        return item.place().equals(known.place()) ? Certainty.KNOWN : Certainty.MOVED;
    }

    private Optional<PageItem> find(Wanted wanted) {
        var reference = wanted.known();
        return page.stream()
                .filter(item -> item.fingerprint().equals(reference.fingerprint()))
                .filter(item -> item.part().equals(wanted.part()))
                .min(Comparator.comparing(item -> !item.place().equals(reference.place())));
    }

    /** The surest first, so that a vague likeness does not take an item from a strong one. */
    private void recognise(List<Wanted> open) {
        open.stream()
                .flatMap(wanted -> likeness.candidates(wanted, page).stream())
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .filter(candidate -> !bound.containsKey(candidate.wanted()))
                .filter(candidate -> !taken.contains(candidate.item()))
                .forEachOrdered(candidate -> bind(candidate.wanted(), candidate.item(), candidate.certainty()));
    }

    /** What is left to be judged may be what another known page says, and the one that is most like this page doesn't. */
    private void recogniseLeft() {
        var left = unbound();
        pages.stream()
                .flatMap(this::wanted)
                .flatMap(wanted -> likeness.candidates(wanted, left).stream())
                .filter(candidate -> candidate.certainty() == Certainty.RECOGNISED)
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .filter(candidate -> bound.keySet().stream().noneMatch(candidate.wanted()::alike))
                .filter(candidate -> !taken.contains(candidate.item()))
                .forEachOrdered(candidate -> bind(candidate.wanted(), candidate.item(), candidate.certainty()));
    }

    private void bind(Wanted wanted, PageItem item, Certainty certainty) {
        bound.put(wanted, new BoundItem(item, certainty));
        taken.add(item);
    }

    private Map<String, List<BoundItem>> inOrder() {
        var items = new LinkedHashMap<String, List<BoundItem>>();
        Stream.concat(wanted(known), bound.keySet().stream())
                .distinct()
                .forEach(wanted -> Optional.ofNullable(bound.get(wanted))
                        .ifPresent(found -> items.computeIfAbsent(wanted.criterion(), id -> new ArrayList<>())
                                .add(found)));
        return items;
    }

    /** Only the outermost: what stands below an item belongs to it. */
    private List<PageItem> unbound() {
        var unrelated = page.stream()
                .filter(PageItem::judged)
                .filter(item -> taken.stream().noneMatch(other -> related(other, item)))
                .toList();
        return unrelated.stream()
                .filter(item -> unrelated.stream().noneMatch(item::under))
                .toList();
    }

    private static boolean related(PageItem bound, PageItem item) {
        return bound.equals(item) || bound.under(item) || item.under(bound);
    }
}
