package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.playbook.Page;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Rules;

/** Where two languages of a page say the same criterion with different numbers, or only one says it. */
public final class LanguageDrift {
    private LanguageDrift() {}

    /** A page and how it is bound. */
    public record Reading(Page page, Binding binding) {
        /** The items among inputs and outputs that the criterion stands for. */
        Stream<PageItem> judged(String criterion) {
            return binding.items(criterion).stream().map(BoundItem::item).filter(PageItem::judged);
        }
    }

    /** Each language is compared with the first. */
    public static List<Drift> between(Rules rules, List<Reading> readings) {
        var found = new ArrayList<Drift>();
        for (var other : readings.subList(Math.min(1, readings.size()), readings.size())) {
            rules.criteria().stream()
                    .filter(LanguageDrift::comparable)
                    .forEach(criterion -> compare(criterion.id(), readings.getFirst(), other, found));
            found.addAll(new LanguageGap(rules, readings.getFirst(), other).find());
            found.addAll(new LanguageGap(rules, other, readings.getFirst()).find());
        }
        return found;
    }

    /** A date may be written in words or in figures; it is held against the rule instead. */
    private static boolean comparable(Criterion criterion) {
        return criterion.condition().leaves(Condition.NextActionDateSet.class).isEmpty();
    }

    /** Only what stands in the same part: guidance may say an output without its numbers. */
    private static void compare(String criterion, Reading first, Reading other, List<Drift> found) {
        for (var said : first.binding().items(criterion).stream().limit(1).toList()) {
            other.binding().items(criterion).stream()
                    .map(BoundItem::item)
                    .filter(item -> item.part().equals(said.item().part()))
                    .findFirst()
                    .ifPresent(item -> compare(criterion, first.page(), said.item(), other.page(), item, found));
        }
    }

    private static void compare(
            String criterion, Page first, PageItem ofFirst, Page other, PageItem item, List<Drift> found) {
        var numbers = Numbers.of(item, other);
        var numbersOfFirst = Numbers.of(ofFirst, first);
        if (!numbers.agree(numbersOfFirst)) {
            var report = new DriftReport(other);
            var tag = first.language().tag();
            report.add(DriftCode.LANGUAGES_DIFFER, criterion, item, numbers.said(), tag, numbersOfFirst.said());
            found.addAll(report.inOrder());
        }
    }

    /**
     * The numbers of a sentence in digits, and those and the ones in words, which another language may give in digits.
     * One doesn't count: what is “1 つ” in one language is an article in another.
     */
    private record Numbers(Set<String> digits, SortedSet<String> all) {
        static Numbers of(PageItem item, Page page) {
            var digits = Amounts.of(item.text(), page.language()).stream()
                    .map(Amount::said)
                    .filter(said -> !said.equals("1"))
                    .toList();
            var words = Amounts.inWords(item.text(), page.language()).stream().map(Amount::said);
            var all = Stream.concat(digits.stream(), words).collect(Collectors.toCollection(TreeSet::new));
            return new Numbers(Set.copyOf(digits), all);
        }

        boolean agree(Numbers other) {
            return other.all.containsAll(digits) && all.containsAll(other.digits);
        }

        String said() {
            return all.isEmpty() ? "–" : String.join(", ", all);
        }
    }
}
