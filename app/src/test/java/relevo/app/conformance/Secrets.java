package relevo.app.conformance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** What the database knows of one tenant: every id, in every table that has rows of it. */
final class Secrets {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where a.attname = 'tenant_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
               and c.relnamespace = 'public'::regnamespace
             order by c.relname
            """;

    private final JdbcClient database;
    private final Transactions transactions;

    Secrets(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Every table with rows of tenants, from the catalogue. */
    List<String> tables() {
        return names(TABLES);
    }

    private List<String> names(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    long rows(String table, String tenant, Reader reader) {
        return transactions.reading(
                reader,
                () -> database.sql("select count(*) from " + table + " where tenant_id = cast(? as uuid)")
                        .param(tenant)
                        .query((row, number) -> row.getLong(1))
                        .single());
    }

    long all(String table, Reader reader) {
        return transactions.reading(
                reader,
                () -> database.sql("select count(*) from " + table)
                        .query((row, number) -> row.getLong(1))
                        .single());
    }

    Set<String> ids(String tenant) {
        Set<String> ids = new TreeSet<>();
        for (String table : tables()) {
            transactions
                    .reading(
                            Reader.BACKGROUND,
                            () -> database.sql("select to_jsonb(t)::text from " + table
                                            + " t where tenant_id = cast(? as uuid)")
                                    .param(tenant)
                                    .query((row, number) -> row.getString(1))
                                    .list())
                    .forEach(row -> collect(row, ids));
        }
        transactions
                .reading(
                        Reader.BACKGROUND,
                        () -> database.sql(
                                        "select convert_from(event, 'UTF8') from journal where tenant_id = cast(? as uuid)")
                                .param(tenant)
                                .query((row, number) -> row.getString(1))
                                .list())
                .forEach(row -> collect(row, ids));
        return ids;
    }

    private static void collect(String text, Set<String> ids) {
        var id = ID.matcher(text);
        while (id.find()) {
            ids.add(id.group());
        }
    }
}
