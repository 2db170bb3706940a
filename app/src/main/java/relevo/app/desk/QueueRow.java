package relevo.app.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant of a queue as a row of a file. */
final class QueueRow {
    static final List<String> HEADERS = List.of(
            "desk.column.tenant",
            "desk.column.customer",
            "desk.column.region",
            "desk.column.since",
            "desk.column.next-action");

    private QueueRow() {}

    static List<@Nullable Object> of(QueuePage.Line line) {
        return Arrays.asList(
                line.subject().name(),
                line.subject().customer(),
                line.subject().region(),
                LocalDate.ofInstant(line.since(), ZoneId.systemDefault()),
                line.nextAction());
    }
}
