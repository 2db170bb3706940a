package relevo.app.tenant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.app.table.Row;
import relevo.engagement.id.ServiceId;

/** What the rows of a file say about one tenant together. */
final class TenantDraft {
    private final String domain;
    private final Row<TenantColumn> first;
    private final Map<TenantColumn, Cell> cells = new EnumMap<>(TenantColumn.class);
    private final Map<ServiceId, Map<TenantColumn, Cell>> services = new HashMap<>();
    private final List<Row<TenantColumn>> rows = new ArrayList<>();

    TenantDraft(String domain, Row<TenantColumn> first) {
        this.domain = domain;
        this.first = first;
    }

    /** False where the row says something else than an earlier one; the row then tells what. */
    boolean add(Row<TenantColumn> row) {
        var service = services.computeIfAbsent(
                ServiceId.named(row.text(TenantColumn.SERVICE)), _ -> new EnumMap<>(TenantColumn.class));
        TenantColumn.OF_TENANT.forEach(column -> compare(cells, column, row));
        boolean ofService = !row.text(TenantColumn.SERVICE).isEmpty();
        if (ofService) {
            TenantColumn.OF_SERVICE.forEach(column -> compare(service, column, row));
        }
        if (row.isGood()) {
            TenantColumn.OF_TENANT.forEach(column -> say(cells, column, row));
            if (ofService) {
                TenantColumn.OF_SERVICE.forEach(column -> say(service, column, row));
            }
            rows.add(row);
        }
        return row.isGood();
    }

    /** What was said, and in which line. */
    private record Cell(String text, long line) {}

    private static void compare(Map<TenantColumn, Cell> said, TenantColumn column, Row<TenantColumn> row) {
        var earlier = said.get(column);
        var now = row.text(column);
        if (earlier != null && !now.isEmpty() && !earlier.text().equals(now)) {
            row.wrong(column, "tenantfile.flaw.contradiction", now, earlier.line(), earlier.text());
        }
    }

    private static void say(Map<TenantColumn, Cell> said, TenantColumn column, Row<TenantColumn> row) {
        if (!row.text(column).isEmpty()) {
            said.putIfAbsent(column, new Cell(row.text(column), row.line()));
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
        var said = cells.get(column);
        return said == null ? "" : said.text();
    }

    List<Row<TenantColumn>> rows() {
        return rows;
    }
}
