package relevo.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.web.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** The requests, those of the reader's organisation; to be called within a transaction. */
@Component
class Requests {
    private static final String SELECT = """
            select r.id, r.number, r.filed_by, f.name filer, r.filed_at, r.details::text details, r.status, r.why,
                   (select o.number from requests o where o.id = r.first) first, r.tenant_id,
                   a.name answerer, r.answered_at
              from requests r
              join people f on f.id = r.filed_by
              left join people a on a.id = r.answered_by
            """;
    private static final String SEEN = """
               (cast(:eyes as uuid) is null or r.filed_by = :eyes
                or r.domain in (select lower(t.domain) from tenant_person p join tenant t using (tenant_id)
                                 where p.person_id = :eyes))
            """;
    private static final String ADD = """
            insert into requests (id, organisation_id, filed_by, filed_at, domain, details, status, first)
            values (:id, :organisation, :person, :at, :domain, :details::jsonb, :status, :first)
            on conflict do nothing
            """;
    private static final String SAME = """
            select id from requests
             where domain = :domain and details = :details::jsonb and status <> 'CANCELLED'
             order by filed_at limit 1
            """;
    private static final String ANSWER = """
            update requests
               set status = :status, why = :why, tenant_id = :tenant, answered_by = :person, answered_at = :at
             where id = :id
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    Requests(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Request> find(UUID id) {
        return find(null, id);
    }

    /** Where that person sees it: they filed it, or work on its tenant; nobody sees all. */
    Optional<Request> find(@Nullable UUID eyes, UUID id) {
        return database.sql(SELECT + " where r.id = :id and" + SEEN)
                .param("id", id)
                .param("eyes", eyes)
                .query(this::request)
                .optional();
    }

    /** Waits until nobody else answers it. */
    Optional<Request> lock(UUID id) {
        return database.sql(SELECT + " where r.id = ? for update of r")
                .param(id)
                .query(this::request)
                .optional();
    }

    /** Those that nobody has approved or cancelled, the oldest first. */
    List<Request> waiting(@Nullable UUID eyes) {
        return database.sql(SELECT + " where r.status not in ('APPROVED', 'CANCELLED') and" + SEEN
                        + " order by r.filed_at, r.number")
                .param("eyes", eyes)
                .query(this::request)
                .list();
    }

    /** The last that were approved or cancelled. */
    List<Request> answered(@Nullable UUID eyes, int most) {
        return database.sql(SELECT + " where r.status in ('APPROVED', 'CANCELLED') and" + SEEN
                        + " order by coalesce(r.answered_at, r.filed_at) desc, r.number desc limit :most")
                .param("eyes", eyes)
                .param("most", most)
                .query(this::request)
                .list();
    }

    /** The first that says the same and was not cancelled. */
    Optional<UUID> same(Details details) {
        return database.sql(SAME)
                .param("domain", details.domain())
                .param("details", json.writeValueAsString(details))
                .query(UUID.class)
                .optional();
    }

    /** Changes nothing where the id is taken. */
    void add(UUID id, SignedIn by, Instant at, Details details, @Nullable UUID first) {
        database.sql(ADD)
                .param("id", id)
                .param("organisation", by.organisation())
                .param("person", by.person())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("domain", details.domain())
                .param("details", json.writeValueAsString(details))
                .param("status", (first == null ? Status.SUBMITTED : Status.CANCELLED).name())
                .param("first", first)
                .update();
    }

    void answer(UUID id, Status status, String why, @Nullable UUID tenant, UUID by, Instant at) {
        database.sql(ANSWER)
                .param("id", id)
                .param("status", status.name())
                .param("why", why)
                .param("tenant", tenant)
                .param("person", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Request request(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Request(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("filed_by", UUID.class),
                row.getString("filer"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("details"), Details.class),
                Status.valueOf(row.getString("status")),
                row.getString("why"),
                row.getObject("first", Long.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("answerer"),
                answered == null ? null : answered.toInstant());
    }
}
