package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.message.smtp.Reply;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** The rows of the outbox as the sender works through them; to be called within a transaction of the background. */
@Component
class Errands {
    /** Of a mail's recipients only the first is locked: two senders then never wait for each other's. */
    private static final String CLAIM = """
            with next as (
                select tenant_id, message_id from message_recipients d
                 where d.next_attempt <= :now
                   and not exists (select from message_recipients o
                                    where o.tenant_id = d.tenant_id and o.message_id = d.message_id
                                      and o.next_attempt <= :now and o.recipient_id < d.recipient_id)
                 order by d.next_attempt limit 1
                   for update skip locked)
            update message_recipients r
               set state = 'SENDING', attempts = attempts + 1, tried_at = :now, next_attempt = null,
                   in_doubt = r.in_doubt or r.state = 'IN_DOUBT'
              from next n, messages m
             where r.tenant_id = n.tenant_id and r.message_id = n.message_id and r.next_attempt <= :now
               and m.tenant_id = n.tenant_id and m.message_id = n.message_id
            returning r.*, m.mail_id, m.content_id, m.queued_at
            """;

    private static final String STOPPED = """
            select r.*, m.mail_id, m.content_id, m.queued_at
              from message_recipients r join messages m using (tenant_id, message_id)
             where r.state = 'SENDING' and r.tried_at <= :before
               for update of r skip locked
            """;
    private static final String SETTLE = """
            update message_recipients
               set state = :state, next_attempt = :next, reply_code = :code, reply = :reply
             where tenant_id = :tenant and message_id = :message and recipient_id = :recipient
            """;

    private final JdbcClient database;

    Errands(JdbcClient database) {
        this.database = database;
    }

    /** Takes the next mail whose time has come, and marks it as being sent. */
    Optional<Errand> claim(Instant now) {
        return errands(database.sql(CLAIM)
                        .param("now", Timestamp.from(now))
                        .query(Errands::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** What was being sent then and has no answer: its sender was stopped. */
    List<Errand> stopped(Instant before) {
        return errands(database.sql(STOPPED)
                .param("before", Timestamp.from(before))
                .query(Errands::row)
                .list());
    }

    /**
     * Keeps what became of one recipient.
     *
     * @param next when the next attempt is due; null where there is none
     */
    void settle(Errand errand, Errand.Stop stop, Delivery state, @Nullable Instant next, Reply reply) {
        database.sql(SETTLE)
                .param("state", state.name())
                .param("next", next == null ? null : Timestamp.from(next))
                .param("code", reply.code())
                .param("reply", Redaction.of(reply.text()))
                .param("tenant", errand.tenant().value())
                .param("message", errand.message())
                .param("recipient", stop.recipient())
                .update();
    }

    /** When the next one is due; nothing where none waits. */
    Optional<Duration> idle(Instant now) {
        return database.sql("select min(next_attempt) from message_recipients where next_attempt is not null")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(next -> Duration.between(now, next.toInstant()));
    }

    private static List<Errand> errands(List<Row> rows) {
        return rows.stream()
                .map(Row::message)
                .distinct()
                .map(message -> errand(message, rows))
                .toList();
    }

    private static Errand errand(UUID message, List<Row> rows) {
        var own = rows.stream().filter(row -> row.message().equals(message)).toList();
        var first = own.getFirst();
        var stops = own.stream().map(Row::stop).toList();
        return new Errand(first.tenant(), message, first.mailId(), first.content(), first.queued(), stops);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var stop = new Errand.Stop(
                row.getObject("recipient_id", UUID.class),
                row.getObject("place", Integer.class),
                row.getInt("attempts"),
                row.getBoolean("in_doubt"));
        return new Row(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getObject("message_id", UUID.class),
                row.getString("mail_id"),
                new ContentId(row.getObject("content_id", UUID.class)),
                row.getTimestamp("queued_at").toInstant(),
                stop);
    }

    /** One recipient with its mail. */
    private record Row(
            TenantId tenant, UUID message, String mailId, ContentId content, Instant queued, Errand.Stop stop) {}
}
