package relevo.app.journal;

import java.util.Set;
import java.util.stream.Collectors;

/** The statements that append; each of a few fixed texts, so that the database plans each once a connection. */
final class AppendStatement {
    private static final String ONCE = """
            with once as (
                insert into command (tenant_id, command_id, before, after)
                values (:tenant, :command, :before, :after)
                on conflict do nothing returning 1)
            """;
    private static final String WRITTEN = """
            , written as (
                insert into journal (tenant_id, version, at, by_person, command_id, event, hash)
                select :tenant, :before + e.place, :at, cast(:by as uuid), :command, e.event, e.hash
                  from once, unnest(cast(:events as bytea[]), cast(:hashes as bytea[]))
                       with ordinality as e (event, hash, place))
            """;
    private static final String KEPT = """
            , kept as (
                insert into content (tenant_id, content_id, version, salt, text)
                select :tenant, c.id, :before + 1, c.salt, c.text
                  from once, unnest(cast(:texts as uuid[]), cast(:salts as bytea[]), cast(:contents as text[]))
                       as c (id, salt, text))
            """;
    private static final String MOVING =
            ", moved as (update tenant set version = :after, state = :state, head = :head, changed_at = :at";
    private static final String MOVED = """

                 where tenant_id = :tenant and version = :before and exists (select from once)
                returning 1)
            """;
    private static final String ANSWER = "select (select count(*) from once) as once";
    private static final String ANSWER_MOVED = ANSWER + ", (select count(*) from moved) as moved";

    /** Nothing has changed; the command is on record all the same. */
    static final String NOTHING = ONCE + ANSWER;

    /** The first events; the state row is there already. */
    static final String FIRST = ONCE + WRITTEN + KEPT + ANSWER;

    private AppendStatement() {}

    static String register(Set<String> columns) {
        String names = String.join(", ", columns);
        String values = columns.stream().map(AppendStatement::parameter).collect(Collectors.joining(", "));
        return "insert into tenant (tenant_id, version, state, head, changed_at, " + names + ")"
                + " values (:tenant, :after, :state, :head, :at, " + values + ") on conflict do nothing";
    }

    /** Further events, with or without the columns that lists filter by. */
    static String further(boolean texts, Set<String> columns) {
        String sets = columns.stream()
                .map(column -> ", " + column + " = " + parameter(column))
                .collect(Collectors.joining());
        return ONCE + WRITTEN + (texts ? KEPT : "") + MOVING + sets + MOVED + ANSWER_MOVED;
    }

    static String parameter(String column) {
        return column.equals("people") ? "cast(:people as uuid[])" : ":" + column;
    }
}
