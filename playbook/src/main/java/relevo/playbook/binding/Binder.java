package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.playbook.Page;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.ReferencePage;
import relevo.playbook.rules.Rules;

/** Binds a page by the known page that is most like it; what it does not know it recognises, and says so. */
public final class Binder {
    private final Rules rules;
    private final Likeness likeness;
    private final List<ReferencePage> pages;
    private final ReferencePage known;
    private final List<PageItem> page;
    private final Map<Text, List<PageItem>> texts;
    private final Map<Wanted, List<BoundItem>> bound = new LinkedHashMap<>();
    private final Set<PageItem> taken = new HashSet<>();

    private Binder(Page page, Rules rules, Bindings bindings) {
        this.rules = rules;
        this.page = PageItems.of(page);
        this.texts = this.page.stream().collect(Collectors.groupingBy(Text::of));
        var language = page.language().tag();
        this.likeness = new Likeness(bindings, language);
        this.pages = bindings.pages();
        this.known = KnownPages.mostLike(this.page, language, bindings.pages());
    }

    /** A text in a part, wherever it stands there. */
    private record Text(String part, String fingerprint) {
        static Text of(PageItem item) {
            return new Text(item.part(), item.fingerprint());
        }
    }

    public static Binding bind(Page page, Rules rules, Bindings bindings) {
        return new Binder(page, rules, bindings).bind();
    }

    private Binding bind() {
        wanted(known).forEach(this::bindKnown);
        bindRepeated();
        bindKnownOfOthers();
        recognise();
        bindRepeated();
        recogniseLeft();
        bindRepeated();
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

    private void bindKnown(Wanted wanted) {
        found(wanted)
                .min(Comparator.comparing(item -> !wanted.stands(item)))
                .ifPresent(item -> bind(wanted, item, wanted.stands(item) ? Certainty.KNOWN : Certainty.MOVED));
    }

    private Stream<PageItem> found(Wanted wanted) {
        return texts.getOrDefault(new Text(wanted.part(), wanted.known().fingerprint()), List.of()).stream();
    }

    /** A sentence that stands more than once in its part, as under each of two services, says the same in every place. */
    private void bindRepeated() {
        List.copyOf(bound.keySet())
                .forEach(wanted -> List.copyOf(bound.getOrDefault(wanted, List.of()))
                        .forEach(first -> texts.getOrDefault(Text.of(first.item()), List.of()).stream()
                                .filter(item -> !taken.contains(item))
                                .forEach(item ->
                                        bind(wanted, item, first.certainty().elsewhere()))));
    }

    /** What another known page has in the same part says here what it says there. */
    private void bindKnownOfOthers() {
        var before = Set.copyOf(taken);
        pages.stream()
                .flatMap(this::wanted)
                .forEach(wanted -> found(wanted)
                        .filter(item -> !before.contains(item))
                        .filter(item -> bound.keySet().stream().noneMatch(other -> says(other, wanted, item)))
                        .forEach(item -> bind(open(wanted), item, Certainty.MOVED)));
    }

    private boolean says(Wanted other, Wanted wanted, PageItem item) {
        return other.alike(wanted)
                && bound.getOrDefault(other, List.of()).stream()
                        .anyMatch(found -> found.item().equals(item));
    }

    /** The same as the most similar page says it, where that is yet to be found. */
    private Wanted open(Wanted wanted) {
        return wanted(known)
                .filter(wanted::alike)
                .filter(own -> !bound.containsKey(own))
                .findFirst()
                .orElse(wanted);
    }

    private void recognise() {
        var shape = Shape.of(known, page);
        wanted(known)
                .filter(wanted -> !bound.containsKey(wanted))
                .collect(Collectors.groupingBy(Wanted::part))
                .forEach((part, open) -> {
                    var sameShape = shape.fits(part) && inPlace(part);
                    recognise(open, sameShape, sameShape || !PageItem.judged(part));
                    if (!sameShape && PageItem.judged(part)) {
                        guess(part);
                    }
                });
    }

    /** Of a sentence that is repeated only the first, which speaks for the others. */
    private void recognise(List<Wanted> open, boolean sameShape, boolean byPlace) {
        Assignment.best(open.stream()
                        .flatMap(wanted -> likeness.candidates(wanted, page, sameShape).stream())
                        .filter(candidate -> byPlace || candidate.certainty() == Certainty.RECOGNISED)
                        .filter(candidate -> !taken.contains(candidate.item()))
                        .filter(candidate -> first(candidate.item()))
                        .toList())
                .forEach(this::bind);
    }

    /** Where sentences were added or are gone, the place alone says nothing. */
    private void guess(String part) {
        var inOrder = wanted(known)
                .filter(wanted -> wanted.part().equals(part))
                .sorted(Wanted.BY_PLACE)
                .toList();
        var found = inOrder.stream()
                .filter(bound::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(),
                        wanted ->
                                bound.getOrDefault(wanted, List.of()).getFirst().item()));
        var items = page.stream()
                .filter(item -> item.part().equals(part))
                .filter(item -> first(item) || taken.contains(item))
                .toList();
        var categories = new Categories(likeness);
        new Neighbours(items, found, taken, this::asked, categories::said)
                .guess(inOrder)
                .forEach(this::bind);
    }

    private Set<NoteCategory> asked(Wanted wanted) {
        return rules.criteria().stream()
                .filter(criterion -> criterion.id().equals(wanted.criterion()))
                .findFirst()
                .map(criterion -> Categories.asked(criterion.condition()))
                .orElse(Set.of());
    }

    private boolean first(PageItem item) {
        return texts.getOrDefault(Text.of(item), List.of()).getFirst().equals(item);
    }

    /** Whether what was found in the part stands where the known page has it. */
    private boolean inPlace(String part) {
        return bound.entrySet().stream()
                .filter(entry -> entry.getKey().part().equals(part))
                .filter(entry -> known.items(entry.getKey().criterion())
                        .contains(entry.getKey().known()))
                .allMatch(entry ->
                        entry.getKey().stands(entry.getValue().getFirst().item()));
    }

    /** What is left to be judged may be what another known page says, and the one that is most like this page doesn't. */
    private void recogniseLeft() {
        var left = unbound();
        pages.stream()
                .flatMap(this::wanted)
                .flatMap(wanted -> likeness.candidates(wanted, left, false).stream())
                .filter(candidate -> candidate.certainty() == Certainty.RECOGNISED)
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .filter(candidate -> bound.keySet().stream().noneMatch(candidate.wanted()::alike))
                .filter(candidate -> !taken.contains(candidate.item()))
                .forEachOrdered(this::bind);
    }

    private void bind(Candidate candidate) {
        bind(candidate.wanted(), candidate.item(), candidate.certainty());
    }

    private void bind(Wanted wanted, PageItem item, Certainty certainty) {
        bound.computeIfAbsent(wanted, first -> new ArrayList<>()).add(new BoundItem(item, certainty));
        taken.add(item);
    }

    private Map<String, List<BoundItem>> inOrder() {
        var items = new LinkedHashMap<String, List<BoundItem>>();
        Stream.concat(wanted(known), bound.keySet().stream())
                .distinct()
                .forEach(wanted -> Optional.ofNullable(bound.get(wanted))
                        .ifPresent(found -> items.computeIfAbsent(wanted.criterion(), id -> new ArrayList<>())
                                .addAll(found)));
        return items;
    }

    /** Only the outermost: what stands below an item belongs to it. */
    private List<PageItem> unbound() {
        var unrelated = page.stream()
                .filter(PageItem::judged)
                .filter(item -> taken.stream().noneMatch(item::related))
                .toList();
        return unrelated.stream()
                .filter(item -> unrelated.stream().noneMatch(item::under))
                .toList();
    }
}
