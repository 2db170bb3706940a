package relevo.app.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Reading;

/** The readings of an invented history, stored as one import would have brought them; within a transaction. */
@Component
public class PastReadings {
    private static final String SOURCE = "LYNX";
    private static final String IMPORT = """
            insert into imports (import_id, organisation_id, person_id, kind, file_name, sha256, skip_bad, dates, state,
                                 started_at, touched_at, ended_at)
            values (:id, :organisation, :person, 'USAGE', :file, repeat('0', 64), false, 'ISO', 'TAKEN', :at, :at, :at)
            """;
    private static final String ADD = """
            insert into readings (tenant_id, service, as_of, source, reading_id, active_users, import_id, stored_at)
            values (:tenant, :service, :asOf, :source, :reading, :users, :import, :at)
            """;
    private static final String KEEP = """
            insert into corrected_readings (tenant_id, reading_id, service, as_of, source, active_users, seats, import_id,
                                            stored_at, corrected_at, corrected_by)
            select tenant_id, reading_id, service, as_of, source, active_users, seats, import_id, stored_at, :at, :import
              from readings where tenant_id = :tenant and reading_id = :reading
            """;
    private static final String CORRECT = """
            update readings set reading_id = :corrected, active_users = :users, import_id = :import, stored_at = :at
             where tenant_id = :tenant and reading_id = :reading
            """;
    private static final String COUNT = """
            update imports
               set rows_taken = taken, rows_corrected = corrected, rows_read = taken + corrected
              from (select count(*) taken from readings where import_id = :id) first,
                   (select count(*) corrected from corrected_readings where corrected_by = :id) second
             where import_id = :id
            """;
    private static final String DOUBT = "update readings set doubted = true where tenant_id = ? and reading_id = ?";

    private final JdbcClient database;

    PastReadings(JdbcClient database) {
        this.database = database;
    }

    /** The file that readings come from. */
    public UUID file(String name, UUID organisation, UUID person, Instant at) {
        var id = Ids.next();
        database.sql(IMPORT)
                .param("id", id)
                .param("organisation", organisation)
                .param("person", person)
                .param("file", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Counts what came from a file, once all of it is there. */
    public void count(UUID file) {
        database.sql(COUNT).param("id", file).update();
    }

    public Reading add(TenantId tenant, ServiceId service, UUID file, LocalDate asOf, int users, Instant at) {
        var id = Ids.next();
        database.sql(ADD)
                .param("tenant", tenant.value())
                .param("service", service.value())
                .param("asOf", asOf)
                .param("source", SOURCE)
                .param("reading", id)
                .param("users", users)
                .param("import", file)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return new Reading(new ReadingId(id), users, SOURCE, asOf);
    }

    /** The same day with another figure; it has already been brought before those who review. */
    public Reading correct(TenantId tenant, Reading wrong, UUID file, int users, Instant at) {
        var id = Ids.next();
        for (var sql : new String[] {KEEP, CORRECT}) {
            database.sql(sql)
                    .param("tenant", tenant.value())
                    .param("reading", wrong.id().value())
                    .param("corrected", id)
                    .param("users", users)
                    .param("import", file)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        var corrected = new Reading(new ReadingId(id), users, wrong.source(), wrong.asOf());
        doubt(tenant, corrected);
        return corrected;
    }

    /** It has already been brought before those who review. */
    public void doubt(TenantId tenant, Reading reading) {
        database.sql(DOUBT).params(tenant.value(), reading.id().value()).update();
    }
}
