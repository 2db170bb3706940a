package relevo.app.redaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/** The redactions that were asked for; to be called within a transaction. */
@Component
class Redactions {
    private static final String SELECT = """
            select tenant_id, redaction_id, contents, why, asked_by, asked_at, due, state, answered_by, answered_at, answer
              from redactions
            """;
    private static final String ADD = """
            insert into redactions (tenant_id, redaction_id, contents, why, asked_by, asked_at, due)
            values (:tenant, :id, cast(:contents as uuid[]), :why, :by, :at, :due) on conflict do nothing
            """;
    private static final String ANSWER = """
            update redactions set state = :state, answered_by = :by, answered_at = :at, answer = :answer
             where tenant_id = :tenant and redaction_id = :id and state = 'ASKED'
            """;

    private final JdbcClient database;

    Redactions(JdbcClient database) {
        this.database = database;
    }

    /** Of a tenant, the latest first. */
    List<Redaction> of(TenantId tenant) {
        return database.sql(SELECT + "where tenant_id = ? order by asked_at desc, redaction_id desc")
                .param(tenant.value())
                .query(Redactions::redaction)
                .list();
    }

    /** Those that wait for an answer, the first due first, of every tenant that the reader sees. */
    List<Redaction> waiting(int most) {
        return database.sql(SELECT + "where state = 'ASKED' order by due, tenant_id, redaction_id limit ?")
                .param(most)
                .query(Redactions::redaction)
                .list();
    }

    Optional<Redaction> find(TenantId tenant, UUID id) {
        return database.sql(SELECT + "where tenant_id = ? and redaction_id = ?")
                .params(tenant.value(), id)
                .query(Redactions::redaction)
                .optional();
    }

    /** One that waits, kept from others until the transaction ends. */
    Optional<Redaction> waiting(TenantId tenant, UUID id) {
        return database.sql(SELECT + "where tenant_id = ? and redaction_id = ? and state = 'ASKED' for update")
                .params(tenant.value(), id)
                .query(Redactions::redaction)
                .optional();
    }

    /** False where the same was asked before. */
    boolean add(Redaction asked) {
        return database.sql(ADD)
                        .param("tenant", asked.tenant().value())
                        .param("id", asked.id())
                        .param(
                                "contents",
                                asked.contents().stream()
                                        .map(ContentId::toString)
                                        .toArray(String[]::new))
                        .param("why", asked.why())
                        .param("by", asked.askedBy().value())
                        .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                        .param("due", asked.due())
                        .update()
                == 1;
    }

    void answer(Redaction asked, Redaction.State state, UUID by, Instant at, @Nullable String reason) {
        database.sql(ANSWER)
                .param("tenant", asked.tenant().value())
                .param("id", asked.id())
                .param("state", state.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("answer", reason)
                .update();
    }

    private static Redaction redaction(ResultSet row, int number) throws SQLException {
        var contents = Arrays.stream((UUID[]) row.getArray("contents").getArray())
                .map(ContentId::new)
                .collect(Collectors.toUnmodifiableSet());
        var by = row.getObject("answered_by", UUID.class);
        return new Redaction(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getObject("redaction_id", UUID.class),
                contents,
                row.getString("why"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                Redaction.State.valueOf(row.getString("state")),
                by == null
                        ? null
                        : new Redaction.Answered(
                                new PersonId(by),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("answer")));
    }
}
