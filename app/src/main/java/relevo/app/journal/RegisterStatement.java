package relevo.app.journal;

import java.util.Set;
import java.util.stream.Collectors;

/** The statement that makes a state row. */
final class RegisterStatement {
    private RegisterStatement() {}

    static String of(Set<String> columns) {
        String names = String.join(", ", columns);
        String values = columns.stream().map(RegisterStatement::parameter).collect(Collectors.joining(", "));
        return "insert into tenant (tenant_id, version, state, head, changed_at, " + names + ")"
                + " values (:tenant, :after, :state, :head, :at, " + values + ") on conflict do nothing";
    }

    static String parameter(String column) {
        return column.equals("people") ? "cast(:people as uuid[])" : ":" + column;
    }
}
