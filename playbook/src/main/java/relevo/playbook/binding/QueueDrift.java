package relevo.playbook.binding;

import java.util.List;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.MessageKind;

/** Whether the sentence names the inactive queue of each region. */
record QueueDrift(DriftReport report, Likeness likeness) {
    private static final List<String> REGIONS = List.of("americas", "apj", "emea");

    void check(Criterion criterion, PageItem item) {
        if (item.part().equals("discuss/output") && asksForQueue(criterion)) {
            var text = withItemsBelow(item);
            REGIONS.stream()
                    .filter(region -> likeness.phrases(region, text) == 0)
                    .forEach(region -> report.add(DriftCode.QUEUE_UNSAID, criterion.id(), item, region));
        }
    }

    private static boolean asksForQueue(Criterion criterion) {
        return criterion.condition().leaves(Condition.MessageAccepted.class).stream()
                .anyMatch(message -> message.kind() == MessageKind.ASSIGNMENT_TEAM);
    }

    private String withItemsBelow(PageItem item) {
        var text = new StringBuilder(item.text());
        PageItems.of(report.page()).stream()
                .filter(other -> other.under(item))
                .forEach(below -> text.append(' ').append(below.text()));
        return text.toString();
    }
}
