package relevo.app.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import relevo.app.digest.Digest.Part;
import relevo.app.myday.Days.Day;
import relevo.app.myday.Group;
import relevo.app.myday.Row;

/** Sorts the rows of a day for the mail: leaving first, then what the person asked to be told of. */
final class Sorting {
    private static final Set<Group> OWED =
            EnumSet.of(Group.OFFERED, Group.DECIDE, Group.DESK, Group.READY, Group.BLOCKED, Group.NEXT, Group.STALE);
    private static final Set<Group> OF_LEAVING = EnumSet.of(Group.READY, Group.BLOCKED);

    private final Day day;

    Sorting(Day day) {
        this.day = day;
    }

    /** @param wanted whether all is told, or only what the process demands */
    Digest digest(LocalDate today, boolean wanted) {
        List<Part> parts = new ArrayList<>();
        add(parts, Digest.LEAVE, this::leaves);
        if (!wanted) {
            return new Digest(today, parts, 0, 0);
        }
        for (Group group : Group.values()) {
            add(parts, "myday.group." + group.name(), row -> row.group() == group && told(row) && !leaves(row));
        }
        var requests = day.requests();
        return new Digest(today, parts, requests == null ? 0 : requests.total(), day.passedOver());
    }

    private void add(List<Part> parts, String key, Predicate<Row> which) {
        List<Row> rows = day.rows().stream().filter(which).toList();
        if (!rows.isEmpty()) {
            parts.add(new Part(key, rows));
        }
    }

    private boolean leaves(Row row) {
        return day.leaving().contains(row.tenant()) && OF_LEAVING.contains(row.group());
    }

    /** What waits for others is told once they are late. */
    private static boolean told(Row row) {
        return OWED.contains(row.group()) || (row.group() == Group.WAITING && row.overdue());
    }
}
