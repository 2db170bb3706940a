package relevo.app.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A move that waits for its answer as a row of a file. */
final class MoveRow {
    static final List<String> HEADERS = List.of(
            "desk.column.tenant",
            "desk.column.customer",
            "desk.column.region",
            "desk.column.asker",
            "desk.column.asked",
            "desk.column.due",
            "desk.column.mail",
            "desk.column.missing");

    private MoveRow() {}

    static List<@Nullable Object> of(DeskPage.MoveLine line) {
        return Arrays.asList(
                line.subject().name(),
                line.subject().customer(),
                line.subject().region(),
                line.asker(),
                LocalDate.ofInstant(line.asked(), ZoneId.systemDefault()),
                LocalDate.ofInstant(line.due(), ZoneId.systemDefault()),
                line.mail().word(),
                String.join(" ", line.missing()));
    }
}
