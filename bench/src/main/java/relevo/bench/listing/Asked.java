package relevo.bench.listing;

import java.util.List;
import java.util.stream.Stream;

/** What somebody asks the list for: each filter and each order that the page offers, and some filters together. */
record Asked(String filter, String order) {
    private static final List<String> FILTERS = List.of(
            "",
            "region=EMEA",
            "region=AMERICAS",
            "region=APJ",
            "state=OPEN",
            "state=CLOSED",
            "state=NONE",
            "stage=NO_ENGAGEMENT",
            "stage=ENABLING",
            "stage=READY_TO_PREPARE",
            "stage=PREPARING",
            "stage=DISCUSSED",
            "stage=WAITING",
            "stage=READY_TO_MOVE",
            "stage=MOVING",
            "stage=TO_LEAVE",
            "stage=CLOSED",
            "holder=me",
            "holder=queue:ftcq-validation",
            "holder=queue:ftcq-inactive-emea",
            "overdue=yes",
            "q=aurora",
            "q=a",
            "q=house123456",
            "q=aurora+textil",
            "q=gmbh+s",
            "q=nowhere",
            "region=APJ&stage=MOVING",
            "region=EMEA&state=OPEN",
            "region=EMEA&overdue=yes",
            "region=APJ&stage=CLOSED&holder=queue:ftcq-inactive-apj",
            "q=aurora&region=APJ&state=OPEN",
            "q=a&stage=WAITING");
    private static final List<String> ORDERS = List.of("", "sort=seats", "sort=next-action", "sort=opened");

    static List<Asked> all() {
        return FILTERS.stream().flatMap(Asked::ordered).toList();
    }

    /** Those that are overdue stand in one order only. */
    private static Stream<Asked> ordered(String filter) {
        return ORDERS.stream()
                .filter(order -> order.isEmpty() || !filter.contains("overdue"))
                .map(order -> new Asked(filter, order));
    }

    String path() {
        return "/tenants?" + filter + (filter.isEmpty() || order.isEmpty() ? "" : "&") + order;
    }
}
