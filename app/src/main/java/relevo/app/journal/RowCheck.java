package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.state.TenantState;

/** Holds a stored state row against what the journal gives: bytes, hash, and every column that lists filter by. */
final class RowCheck {
    private final Faults faults;
    private final ChainCheck chain;

    RowCheck(Faults faults, ChainCheck chain) {
        this.faults = faults;
        this.chain = chain;
    }

    void stored(ResultSet row, @Nullable TenantState folded, @Nullable Instant last) throws SQLException {
        long version = row.getLong("version");
        byte[] head = row.getBytes("head");
        chain.end(head);
        if (chain.last() == 0) {
            faults.add(0, Fault.Kind.JOURNAL_MISSING, version);
        } else if (Arrays.equals(chain.head(), head)) {
            version(version);
            compare(row, folded, last);
        } else if (version > chain.last()) {
            faults.add(chain.last(), Fault.Kind.TAIL_CUT, chain.last(), version);
        } else if (!chain.hashIs(version, head)) {
            faults.add(version, Fault.Kind.HEAD_CHANGED, version);
        } else {
            faults.add(0, Fault.Kind.STATE_BEHIND, version, chain.last());
        }
    }

    void missing() {
        chain.end(null);
        faults.add(0, Fault.Kind.STATE_MISSING, chain.last());
    }

    /** Whoever knows the last event's hash has seen it: the number beside it is what was changed. */
    private void version(long version) {
        if (version < chain.last()) {
            faults.add(0, Fault.Kind.STATE_BEHIND, version, chain.last());
        } else if (version > chain.last()) {
            faults.add(0, Fault.Kind.COLUMN_CHANGED, "version", version, chain.last());
        }
    }

    private void compare(ResultSet row, @Nullable TenantState folded, @Nullable Instant last) throws SQLException {
        if (folded == null || last == null) {
            return;
        }
        if (!Arrays.equals(row.getBytes("state"), CanonicalJson.write(TenantState.class, folded))) {
            faults.add(0, Fault.Kind.STATE_CHANGED);
        }
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(Columns.of(folded));
        columns.put("changed_at", last.atOffset(ZoneOffset.UTC));
        for (var column : columns.entrySet()) {
            Object stored = stored(row, column.getKey(), column.getValue());
            if (!Objects.equals(stored, column.getValue())) {
                faults.add(0, Fault.Kind.COLUMN_CHANGED, column.getKey(), stored, column.getValue());
            }
        }
    }

    private static @Nullable Object stored(ResultSet row, String column, @Nullable Object expected)
            throws SQLException {
        if (expected == null || row.getObject(column) == null) {
            return row.getObject(column);
        }
        return column.equals("people")
                ? row.getString(column).replace(",", ", ")
                : row.getObject(column, expected.getClass());
    }
}
