package relevo.app.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.table.DateOrder;

/** The imports; to be called within a transaction. */
@Component
public class Imports {
    private static final String BEGIN = """
            insert into imports (import_id, organisation_id, person_id, kind, file_name, sha256, skip_bad, dates, source,
                                 state, started_at, touched_at)
            values (:id, :organisation, :person, :kind, :file, :sha256, :skipBad, :dates, :source, 'RUNNING', :at, :at)
            on conflict do nothing
            """;
    private static final String END = """
            update imports
               set state = :state, encoding = :encoding, ignored = :ignored, rows_read = :read, rows_taken = :taken,
                   rows_unchanged = :unchanged, rows_corrected = :corrected, rows_bad = :bad,
                   touched_at = :at, ended_at = :at
             where import_id = :id
            """;
    private static final String SELECT = """
            select i.*, coalesce(p.name, '') person_name from imports i left join people p on p.id = i.person_id
            """;

    private final JdbcClient database;

    Imports(JdbcClient database) {
        this.database = database;
    }

    /** False where an import of that id is known already. */
    boolean begin(ImportId id, ImportKind kind, Reader who, Upload upload, Choices choices, Instant at) {
        return database.sql(BEGIN)
                        .param("id", id.value())
                        .param("organisation", who.organisation())
                        .param("person", who.person().orElseThrow())
                        .param("kind", kind.name())
                        .param("file", upload.name())
                        .param("sha256", upload.sha256())
                        .param("skipBad", choices.skipBad())
                        .param("dates", choices.dates().name())
                        .param("source", choices.source())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void touch(ImportId id, long read, Instant at) {
        database.sql("update imports set rows_read = ?, touched_at = ? where import_id = ?")
                .params(read, Timestamp.from(at), id.value())
                .update();
    }

    void end(ImportId id, Loading.Result result, Instant at) {
        var encoding = result.outline().encoding();
        var counts = result.counts();
        database.sql(END)
                .param("id", id.value())
                .param("state", result.state().name())
                .param("encoding", encoding == null ? null : encoding.shown())
                .param("ignored", result.outline().ignored().toArray(String[]::new))
                .param("read", counts.read())
                .param("taken", counts.taken())
                .param("unchanged", counts.unchanged())
                .param("corrected", counts.corrected())
                .param("bad", counts.bad())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Import> find(ImportId id) {
        return database.sql(SELECT + " where i.import_id = ?")
                .param(id.value())
                .query(Imports::row)
                .optional();
    }

    /** The latest first. */
    public List<Import> latest(ImportKind kind, int limit) {
        return database.sql(SELECT + " where i.kind = ? order by i.started_at desc, i.import_id desc limit ?")
                .params(kind.name(), limit)
                .query(Imports::row)
                .list();
    }

    /** Of every kind, the latest first. */
    List<Import> latest(int limit) {
        return database.sql(SELECT + " order by i.started_at desc, i.import_id desc limit ?")
                .param(limit)
                .query(Imports::row)
                .list();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                new ImportId(row.getObject("import_id", java.util.UUID.class)),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("person_name"),
                row.getString("file_name"),
                row.getString("sha256"),
                new Choices(
                        row.getBoolean("skip_bad"), DateOrder.valueOf(row.getString("dates")), row.getString("source")),
                ImportState.valueOf(row.getString("state")),
                row.getString("encoding"),
                List.of((String[]) row.getArray("ignored").getArray()),
                counts(row),
                Objects.requireNonNull(instant(row, "started_at")),
                Objects.requireNonNull(instant(row, "touched_at")),
                instant(row, "ended_at"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("rows_read"),
                row.getLong("rows_taken"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_corrected"),
                row.getLong("rows_bad"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
