package relevo.playbook.binding;

import java.util.List;
import java.util.stream.Collectors;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.MessageKind;

/** Whether the sentence names the inactive queue of each region. */
record QueueDrift(DriftReport report, Likeness likeness) {
    private static final List<String> REGIONS = List.of("americas", "apj", "emea");

    void check(Criterion criterion, PageItem item) {
        if (item.part().equals("discuss/output") && asksForQueue(criterion)) {
            var text = withItemsAround(item);
            REGIONS.stream()
                    .filter(region -> likeness.phrases(region, text) == 0)
                    .forEach(region -> report.add(DriftCode.QUEUE_UNSAID, criterion.id(), item, region));
        }
    }

    private static boolean asksForQueue(Criterion criterion) {
        return criterion.condition().leaves(Condition.MessageAccepted.class).stream()
                .anyMatch(message -> message.kind() == MessageKind.ASSIGNMENT_TEAM);
    }

    /** The text of the outermost item that it belongs to, and of all below that one. */
    private String withItemsAround(PageItem item) {
        var outermost = item.place().split("\\.", 2)[0];
        return PageItems.of(report.page()).stream()
                .filter(other -> (other.place() + ".").startsWith(outermost + "."))
                .map(PageItem::text)
                .collect(Collectors.joining(" "));
    }
}
