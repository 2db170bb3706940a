package relevo.app.myday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A row of a day as a row of a file. */
final class DayRow {
    static final List<String> HEADERS = List.of(
            "myday.column.group",
            "myday.tenant",
            "myday.column.about",
            "myday.why-column.BLOCKED",
            "myday.state",
            "myday.since",
            "myday.due-column");

    private DayRow() {}

    static List<@Nullable Object> of(Row row, UnaryOperator<String> texts) {
        var pill = row.pill();
        return Arrays.asList(
                texts.apply("myday.group." + row.group().name()),
                row.name(),
                row.about(),
                row.why(),
                pill == null ? null : pill.word(),
                day(row.since()),
                day(row.due()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
