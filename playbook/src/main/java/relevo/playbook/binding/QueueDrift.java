package relevo.playbook.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.MessageKind;

/** Whether the sentence names the inactive queue of each region, and none of the region's other queues for it. */
record QueueDrift(DriftReport report, Likeness likeness, Map<String, String> inactiveQueues) {
    private static final List<String> REGIONS = List.of("americas", "apj", "emea");
    /** The queues in which tenants are worked for are called so in every language. */
    private static final String DELIVERY = "css";

    void check(Criterion criterion, PageItem item) {
        if (asksForQueue(criterion)) {
            var around = around(item);
            if (item.part().equals("discuss/output")) {
                unsaid(criterion, item, around);
            }
            different(criterion, around);
        }
    }

    private static boolean asksForQueue(Criterion criterion) {
        return criterion.condition().leaves(Condition.MessageAccepted.class).stream()
                .anyMatch(message -> message.kind() == MessageKind.ASSIGNMENT_TEAM);
    }

    /** The outermost item that it belongs to, and all below that one. */
    private List<PageItem> around(PageItem item) {
        var outermost = item.place().split("\\.", 2)[0];
        return PageItems.of(report.page()).stream()
                .filter(other -> (other.place() + ".").startsWith(outermost + "."))
                .toList();
    }

    private void unsaid(Criterion criterion, PageItem item, List<PageItem> around) {
        var text = around.stream().map(PageItem::text).collect(Collectors.joining(" "));
        REGIONS.stream()
                .filter(region -> likeness.phrases(region, text) == 0)
                .forEach(region -> report.add(DriftCode.QUEUE_UNSAID, criterion.id(), item, region));
    }

    private void different(Criterion criterion, List<PageItem> around) {
        var names = around.stream()
                .flatMap(item -> QueueName.in(item.text()).stream())
                .toList();
        boolean calledInactive = names.stream()
                .anyMatch(name -> kind(name).filter(this::inactive).isPresent());
        around.forEach(item -> QueueName.in(item.text()).stream()
                .filter(name -> other(name, calledInactive) || ofOtherRegion(name))
                .forEach(name -> report.add(DriftCode.QUEUE_DIFFERS, criterion.id(), item, name.said())));
    }

    /** Whether it is another queue of its region: by its code, by its kind, or because only others are called inactive. */
    private boolean other(QueueName name, boolean calledInactive) {
        var kind = kind(name);
        return kind.isPresent()
                && (!ofTheRules(name)
                        || List.of(kind.get().split(" ", -1)).contains(DELIVERY)
                        || (calledInactive && !kind.get().isBlank() && !inactive(kind.get())));
    }

    private boolean ofTheRules(QueueName name) {
        return inactiveQueues.values().stream()
                .anyMatch(id -> id.startsWith(name.code().toLowerCase(Locale.ROOT) + "-"));
    }

    /** Whether it stands behind the name of another region, as in “EMEA: FTCQ Inactive APJ”. */
    private boolean ofOtherRegion(QueueName name) {
        var said = regions(name.rest());
        var meant = regions(name.label());
        return said.size() == 1 && meant.size() == 1 && !said.equals(meant);
    }

    /** The words between the code and the only region that it names. */
    private Optional<String> kind(QueueName name) {
        var regions = regions(name.rest());
        return regions.size() == 1 ? likeness.before(regions.getFirst(), name.rest()) : Optional.empty();
    }

    private List<String> regions(String text) {
        return REGIONS.stream()
                .filter(region -> likeness.phrases(region, text) > 0)
                .toList();
    }

    private boolean inactive(String kind) {
        return Stream.of(report.page().language(), Language.EN)
                .flatMap(language -> Lexicon.of(language).list("queue.inactive").stream())
                .anyMatch(kind::contains);
    }
}
