package relevo.playbook.binding;

import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Values;

/** Whether the sentence says the milestone with the rule's numbers, each for the customers that the rule means. */
record MilestoneDrift(DriftReport report, Values values) {
    void check(Criterion criterion, PageItem item) {
        if (asksForMilestone(criterion)) {
            var amounts = Amounts.of(item.text(), report.page().language());
            if (amounts.stream().allMatch(this::isOfTheRule)) {
                comparisons(criterion, item, amounts);
            } else {
                numbers(criterion, item, amounts);
            }
        }
    }

    private static boolean asksForMilestone(Criterion criterion) {
        return Stream.of(Condition.MilestoneDocumented.class, Condition.SnapshotStands.class)
                .anyMatch(kind -> !criterion.condition().leaves(kind).isEmpty());
    }

    private void numbers(Criterion criterion, PageItem item, List<Amount> amounts) {
        amounts.stream()
                .filter(amount -> !isOfTheRule(amount))
                .forEach(amount ->
                        report.add(DriftCode.NUMBER_DIFFERS, criterion.id(), item, amount.said(), numbersOfTheRule()));
    }

    /** Only where each number of seats has its measure: users for large customers, percent for small ones. */
    private void comparisons(Criterion criterion, PageItem item, List<Amount> amounts) {
        var seats = amounts.stream().filter(this::isSeats).toList();
        var measures = amounts.stream().filter(this::isMeasure).toList();
        if (seats.size() != measures.size()) {
            return;
        }
        for (int at = 0; at < seats.size(); at++) {
            var expected = measures.get(at).percent() ? Comparison.LESS : Comparison.MORE;
            var said = seats.get(at).comparison();
            if (said != expected && said != Comparison.NONE) {
                report.add(
                        DriftCode.COMPARISON_DIFFERS,
                        criterion.id(),
                        item,
                        measures.get(at).said(),
                        said.inSentence() + " " + seats.get(at).said(),
                        expected.inRule() + " " + seats.get(at).said());
            }
        }
    }

    private boolean isOfTheRule(Amount amount) {
        return isMeasure(amount) || isSeats(amount);
    }

    private boolean isSeats(Amount amount) {
        return !amount.percent() && amount.number() == values.smallCustomerBelow();
    }

    private boolean isMeasure(Amount amount) {
        return amount.number() == (amount.percent() ? values.smallCustomerPercent() : values.milestoneUsers());
    }

    private String numbersOfTheRule() {
        return values.milestoneUsers() + ", " + values.smallCustomerPercent() + " %, " + values.smallCustomerBelow();
    }
}
