package relevo.app.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.table.Flaw;

/** What was wrong in the files; to be called within a transaction. */
@Component
public class Flaws {
    private static final String ADD = """
            insert into import_flaws (import_id, number, line, place, header, reason, details)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            select line, place, header, reason, details from import_flaws
             where import_id = :import order by line, place, number
            """;

    private static final int AT_ONCE = 1000;

    private final JdbcClient database;
    private final org.springframework.jdbc.core.JdbcTemplate batches;

    Flaws(JdbcClient database, org.springframework.jdbc.core.JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(ImportId id, long before, List<Flaw> flaws) {
        var number = new long[] {before};
        batches.batchUpdate(ADD, flaws, AT_ONCE, (row, flaw) -> {
            row.setObject(1, id.value());
            row.setLong(2, ++number[0]);
            row.setLong(3, flaw.line());
            row.setInt(4, flaw.column());
            row.setString(5, flaw.header());
            row.setString(6, flaw.reason());
            row.setArray(
                    7, row.getConnection().createArrayOf("text", flaw.details().toArray()));
        });
    }

    /** The first of them, as they stand in the file. */
    public List<Flaw> first(ImportId id, int limit) {
        return database.sql(SELECT + " limit " + limit)
                .param("import", id.value())
                .query(Flaws::flaw)
                .list();
    }

    /** All of them, one by one, however many: some at once are fetched, as long as the caller holds a transaction. */
    public void each(ImportId id, Consumer<Flaw> flaws) {
        var query = database.sql(SELECT).withFetchSize(AT_ONCE).param("import", id.value());
        try (var all = query.query(Flaws::flaw).stream()) {
            all.forEach(flaws);
        }
    }

    private static Flaw flaw(ResultSet row, int number) throws SQLException {
        return new Flaw(
                row.getLong("line"),
                row.getInt("place"),
                row.getString("header"),
                row.getString("reason"),
                List.of((String[]) row.getArray("details").getArray()));
    }
}
