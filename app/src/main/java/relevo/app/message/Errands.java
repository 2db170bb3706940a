package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Call;
import relevo.app.message.smtp.Reply;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/**
 * The rows of the outbox as the sender works through them. A claim and what is settled are transactions by themselves, or the
 * first statement of one of the background.
 */
@Component
class Errands {
    private static final String CLAIM = "select * from claim_mail(?)";
    private static final String STOPPED = """
            select r.*, m.mail_id, m.content_id, m.queued_at
              from message_recipients r join messages m using (tenant_id, message_id)
             where r.state = 'SENDING' and r.tried_at <= :before
               for update of r skip locked
            """;
    private static final String GIVE_BACK = """
            update message_recipients
               set state = case when in_doubt then 'IN_DOUBT' else 'WAITING' end, attempts = attempts - 1, next_attempt = :now
             where state = 'SENDING' and tried_at = any (cast(:claims as timestamptz[]))
            """;
    private static final String SETTLE = "settle_mail(?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;

    Errands(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes the next mail whose time has come, and marks it as being sent.
     *
     * @param tried in microseconds, as the outbox has it, which tells attempts apart by it
     */
    Optional<Claim> claim(Instant tried) {
        return Claim.of(database.sql(CLAIM)
                .param(Timestamp.from(tried))
                .query((row, number) -> Claim.recipient(row, tried))
                .list());
    }

    /** What these claims took waits again. */
    void giveBack(List<Instant> claims, Instant now) {
        database.sql(GIVE_BACK)
                .param("claims", claims.stream().map(Instant::toString).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What was being sent then and has no answer: its sender was stopped. */
    List<Errand> stopped(Instant before) {
        return errands(database.sql(STOPPED)
                .param("before", Timestamp.from(before))
                .query(Errands::row)
                .list());
    }

    /**
     * What keeps in the outbox what became of one recipient, unless another attempt has begun meanwhile. That the mail was
     * accepted is kept in any case, and for good.
     *
     * @param next when the next attempt is due; null where there is none
     */
    static Call settling(Errand errand, Errand.Stop stop, Delivery state, @Nullable Instant next, Reply reply) {
        return Call.of(
                SETTLE,
                errand.tenant().value(),
                errand.message(),
                stop.recipient(),
                Timestamp.from(stop.tried()),
                state.name(),
                Call.typed(Types.TIMESTAMP_WITH_TIMEZONE, next == null ? null : next.atOffset(ZoneOffset.UTC)),
                reply.code(),
                WithoutAddresses.of(reply.text()));
    }

    /** Keeps in the outbox alone what became of one recipient. */
    void settle(Call settling) {
        database.sql(settling.alone())
                .params(settling.parameters())
                .query((row, number) -> number)
                .single();
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
                row.getTimestamp("tried_at").toInstant(),
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
