package relevo.playbook.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    private final PageTexts texts;
    private final Found found = new Found();

    private Binder(Page page, Rules rules, Bindings bindings) {
        this.rules = rules;
        this.page = PageItems.of(page);
        this.texts = PageTexts.of(this.page);
        var language = page.language().tag();
        this.likeness = new Likeness(bindings, language);
        this.pages = bindings.pages();
        this.known = KnownPages.mostLike(this.page, language, bindings.pages());
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
        var items = found.byCriterion(wanted(known));
        var lost = rules.criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .map(Criterion::id)
                .filter(id -> !known.items(id).isEmpty() && !items.containsKey(id))
                .toList();
        return new Binding(items, lost, unbound());
    }

    /** What a known page says, criterion by criterion, the sentence that says it best first. */
    private Stream<Wanted> wanted(ReferencePage known) {
        return rules.criteria().stream()
                .map(Criterion::id)
                .flatMap(id -> known.items(id).stream().map(item -> new Wanted(id, item)));
    }

    private void bindKnown(Wanted wanted) {
        texts.known(wanted).stream()
                .min(Comparator.comparing(item -> !wanted.stands(item)))
                .ifPresent(item -> found.add(wanted, item, wanted.stands(item) ? Certainty.KNOWN : Certainty.MOVED));
    }

    /** A sentence that stands more than once in its part, as under each of two services, says the same in every place. */
    private void bindRepeated() {
        found.all()
                .forEach((wanted, items) -> items.forEach(first -> texts.same(first.item()).stream()
                        .filter(found::free)
                        .forEach(item ->
                                found.add(wanted, item, first.certainty().elsewhere()))));
    }

    /** What another known page has in the same part says here what it says there. */
    private void bindKnownOfOthers() {
        var free = page.stream().filter(found::free).collect(Collectors.toSet());
        pages.stream()
                .flatMap(this::wanted)
                .forEach(wanted -> texts.known(wanted).stream()
                        .filter(free::contains)
                        .filter(item -> !found.says(wanted, item))
                        .forEach(item -> found.add(open(wanted), item, Certainty.MOVED)));
    }

    /** The same as the most similar page says it, where that is yet to be found. */
    private Wanted open(Wanted wanted) {
        return wanted(known)
                .filter(wanted::alike)
                .filter(Predicate.not(found::has))
                .findFirst()
                .orElse(wanted);
    }

    private void recognise() {
        var shape = Shape.of(known, page);
        wanted(known).collect(Collectors.groupingBy(Wanted::part)).forEach((part, wanted) -> {
            var sameShape = shape.fits(part) && wanted.stream().allMatch(this::inPlace);
            var open = wanted.stream().filter(Predicate.not(found::has)).toList();
            recognise(open, sameShape, sameShape || !PageItem.judged(part));
            if (!sameShape && PageItem.judged(part)) {
                guess(part, wanted);
            }
        });
    }

    /** Whether what was found stands where the known page has it. */
    private boolean inPlace(Wanted wanted) {
        return found.item(wanted).filter(Predicate.not(wanted::stands)).isEmpty();
    }

    /** Of a sentence that is repeated only the first, which speaks for the others. */
    private void recognise(List<Wanted> open, boolean sameShape, boolean byPlace) {
        Assignment.best(open.stream()
                        .flatMap(wanted -> likeness.candidates(wanted, page, sameShape).stream())
                        .filter(candidate -> byPlace || candidate.certainty() == Certainty.RECOGNISED)
                        .filter(candidate -> found.free(candidate.item()))
                        .filter(candidate -> texts.first(candidate.item()))
                        .toList())
                .forEach(found::add);
    }

    /** Where sentences were added or are gone, the place alone says nothing. */
    private void guess(String part, List<Wanted> wanted) {
        var items = page.stream()
                .filter(item -> item.part().equals(part))
                .filter(item -> texts.first(item) || !found.free(item))
                .toList();
        new Neighbours(items, found, this::asked, new Categories(likeness)::said)
                .guess(wanted.stream().sorted(Wanted.BY_PLACE).toList())
                .forEach(found::add);
    }

    private Set<NoteCategory> asked(Wanted wanted) {
        return rules.criteria().stream()
                .filter(criterion -> criterion.id().equals(wanted.criterion()))
                .findFirst()
                .map(criterion -> Categories.asked(criterion.condition()))
                .orElse(Set.of());
    }

    /** What is left to be judged may be what another known page says, and the one that is most like this page doesn't. */
    private void recogniseLeft() {
        var left = unbound();
        pages.stream()
                .flatMap(this::wanted)
                .flatMap(wanted -> likeness.candidates(wanted, left, false).stream())
                .filter(candidate -> candidate.certainty() == Certainty.RECOGNISED)
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .filter(candidate -> !found.hasAlike(candidate.wanted()))
                .filter(candidate -> found.free(candidate.item()))
                .forEachOrdered(found::add);
    }

    /** Only the outermost: what stands below an item belongs to it. */
    private List<PageItem> unbound() {
        var unrelated =
                page.stream().filter(PageItem::judged).filter(found::untouched).toList();
        return unrelated.stream()
                .filter(item -> unrelated.stream().noneMatch(item::under))
                .toList();
    }
}
