package relevo.app.tenant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import relevo.app.table.Row;

/** What the rows of a file say about one tenant together. */
final class TenantDraft {
    private final String domain;
    private final Row<TenantColumn> first;
    private final Map<TenantColumn, String> cells = new EnumMap<>(TenantColumn.class);
    private final Map<TenantColumn, Long> lines = new EnumMap<>(TenantColumn.class);
    private final List<Row<TenantColumn>> rows = new ArrayList<>();

    TenantDraft(String domain, Row<TenantColumn> first) {
        this.domain = domain;
        this.first = first;
    }

    /** False where the row says something else than an earlier one; the row then tells what. */
    boolean add(Row<TenantColumn> row) {
        for (var column : TenantColumn.OF_TENANT) {
            var said = cells.getOrDefault(column, "");
            var now = row.text(column);
            if (!said.isEmpty() && !now.isEmpty() && !said.equals(now)) {
                row.wrong(column, "tenantfile.flaw.contradiction", now, lines.getOrDefault(column, 0L), said);
            }
        }
        if (row.isGood()) {
            TenantColumn.OF_TENANT.forEach(column -> say(column, row));
            rows.add(row);
        }
        return row.isGood();
    }

    private void say(TenantColumn column, Row<TenantColumn> row) {
        if (!row.text(column).isEmpty()) {
            cells.putIfAbsent(column, row.text(column));
            lines.putIfAbsent(column, row.line());
        }
    }

    String domain() {
        return domain;
    }

    Row<TenantColumn> first() {
        return first;
    }

    /** Empty where no row says it. */
    String cell(TenantColumn column) {
        return cells.getOrDefault(column, "");
    }

    List<Row<TenantColumn>> rows() {
        return rows;
    }
}
