package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import relevo.playbook.Page;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Rules;

/** Where two languages of a page say the same criterion with different numbers. */
public final class LanguageDrift {
    private LanguageDrift() {}

    /** A page and how it is bound. */
    public record Reading(Page page, Binding binding) {}

    /** Each language is compared with the first. */
    public static List<Drift> between(Rules rules, List<Reading> readings) {
        var found = new ArrayList<Drift>();
        for (var other : readings.subList(Math.min(1, readings.size()), readings.size())) {
            rules.criteria().stream()
                    .filter(LanguageDrift::comparable)
                    .forEach(criterion -> compare(criterion.id(), readings.getFirst(), other, found));
        }
        return found;
    }

    /** A date may be written in words or in figures; it is held against the rule instead. */
    private static boolean comparable(Criterion criterion) {
        return criterion.condition().leaves(Condition.NextActionDateSet.class).isEmpty();
    }

    private static void compare(String criterion, Reading first, Reading other, List<Drift> found) {
        if (!first.binding().says(criterion) || !other.binding().says(criterion)) {
            return;
        }
        var numbers = numbers(criterion, other);
        var numbersOfFirst = numbers(criterion, first);
        if (!numbers.equals(numbersOfFirst)) {
            var report = new DriftReport(other.page());
            var tag = first.page().language().tag();
            var item = other.binding().items(criterion).getFirst().item();
            report.add(DriftCode.LANGUAGES_DIFFER, criterion, item, said(numbers), tag, said(numbersOfFirst));
            found.addAll(report.inOrder());
        }
    }

    private static SortedSet<String> numbers(String criterion, Reading reading) {
        var item = reading.binding().items(criterion).getFirst().item();
        return Amounts.of(item.text(), reading.page().language()).stream()
                .map(Amount::said)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(SortedSet<String> numbers) {
        return numbers.isEmpty() ? "–" : String.join(", ", numbers);
    }
}
