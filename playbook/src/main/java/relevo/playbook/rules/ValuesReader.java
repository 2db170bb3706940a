package relevo.playbook.rules;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the figures that the rules decide by. */
final class ValuesReader {
    static final List<String> KEYS = List.of(
            "milestone-users",
            "small-customer-below",
            "small-customer-percent",
            "snapshot-max-age-days",
            "contact-window-days",
            "move-due-business-days",
            "parking-month",
            "parking-day",
            "parking-years-ahead",
            "completion-task",
            "enablement-task",
            "migration-task",
            "inactive-queues",
            "gateway-queue");
    static final List<String> REGIONS = List.of("americas", "apj", "emea");
    static final Values NONE = new Values(0, 0, 0, 0, 0, 0, 1, 1, 0, "", "", "", Map.of(), "", List.of());
    private static final String TASK = "[0-9]{1,6}";
    private static final String QUEUE = "[a-z][a-z0-9-]*";

    private final Table table;
    private final Scalars scalars;
    private final Defects defects;

    ValuesReader(Node node, Defects defects) {
        this.table = Table.open(node, Thing.VALUES, KEYS, defects);
        this.scalars = new Scalars(Thing.VALUES, defects);
        this.defects = defects;
    }

    Values read(List<Statement> statements) {
        var month = number("parking-month", 1, 12);
        return new Values(
                number("milestone-users", 1, 1_000_000),
                number("small-customer-below", 1, 100_000_000),
                number("small-customer-percent", 1, 100),
                number("snapshot-max-age-days", 1, 3_650),
                number("contact-window-days", 1, 3_650),
                number("move-due-business-days", 1, 365),
                month,
                day(month),
                number("parking-years-ahead", 0, 10),
                task("completion-task"),
                task("enablement-task"),
                task("migration-task"),
                table.take("inactive-queues", Map.of(), this::queues),
                table.take("gateway-queue", "", node -> scalars.id(node, QUEUE)),
                statements.stream().filter(Statement::asked).map(Statement::id).toList());
    }

    private int number(String key, int least, int most) {
        return table.take(key, least, node -> scalars.number(node, least, most));
    }

    private int day(int month) {
        return table.take("parking-day", 1, node -> dayOf(month, node));
    }

    private int dayOf(int month, Node node) {
        var day = scalars.number(node, 1, 31);
        if (month >= 1 && month <= 12 && day <= 31 && day > Month.of(month).minLength()) {
            defects.add(DefectCode.NO_SUCH_DAY, node, Thing.VALUES, day + "", month + "");
        }
        return day;
    }

    private String task(String key) {
        return table.take(key, "", node -> scalars.id(node, TASK));
    }

    private Map<String, String> queues(Node node) {
        var regions = Table.open(node, Thing.QUEUES, REGIONS, defects);
        var queues = new LinkedHashMap<String, String>();
        REGIONS.forEach(region -> queues.put(
                region.toUpperCase(Locale.ROOT), regions.take(region, "", queue -> scalars.id(queue, QUEUE))));
        return queues;
    }
}
