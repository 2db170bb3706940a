package relevo.app.kills;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.app.database.Login;

/** Journal and state rows of a database, byte for byte, to be held against another's. */
record Rows(Login login) {
    Set<String> journal() throws SQLException {
        return new HashSet<>(new Query(login)
                .rows(
                        "select concat_ws(' ', tenant_id, version, at, by_person, command_id, sha256(event), hash) from journal",
                        row -> row.getString(1)));
    }

    /** Tenants at the same version in both whose rows differ; in one of them people go on working. */
    List<String> statesUnlike(Rows other) throws SQLException {
        Map<String, String> theirs = other.states();
        return states().entrySet().stream()
                .filter(row -> theirs.containsKey(row.getKey()))
                .filter(row -> !row.getValue().equals(theirs.get(row.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> text(String text) throws SQLException {
        return new Query(login)
                .rows("select text from content where text = any (?)", row -> row.getString(1), new String[] {text});
    }

    private Map<String, String> states() throws SQLException {
        Map<String, String> states = new HashMap<>();
        new Query(login).rows("select tenant_id || ' ' || version, md5(cast(tenant.* as text)) from tenant", row -> {
            states.put(row.getString(1), row.getString(2));
            return states.size();
        });
        return states;
    }
}
