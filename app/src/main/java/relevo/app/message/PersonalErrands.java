package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.message.smtp.Reply;

/** The mails to people as the sender works through them; to be called within a transaction of the background. */
@Component
class PersonalErrands {
    private static final String CLAIM = """
            with next as (
                select mail_key from personal_mails
                 where next_attempt <= :now and expires_at > :now
                 order by next_attempt limit 1
                   for update skip locked)
            update personal_mails m
               set state = 'SENDING', attempts = attempts + 1, tried_at = :now, next_attempt = null
              from next n, people p
             where m.mail_key = n.mail_key and p.id = m.person_id
            returning m.*, p.name, p.mail
            """;
    private static final String STOPPED = """
            update personal_mails set state = 'IN_DOUBT', reply_code = :code, reply = ''
             where state = 'SENDING' and tried_at <= :before
            """;
    private static final String GIVE_BACK = """
            update personal_mails
               set state = 'WAITING', attempts = attempts - 1, next_attempt = :now
             where state = 'SENDING' and tried_at = any (cast(:claims as timestamptz[]))
            """;
    private static final String EXPIRE = """
            update personal_mails
               set state = 'DEAD', next_attempt = null, reply_code = coalesce(reply_code, :code)
             where next_attempt is not null and expires_at <= :now
            """;

    private final JdbcClient database;

    PersonalErrands(JdbcClient database) {
        this.database = database;
    }

    /** Takes the next mail whose time has come, and marks it as being sent. */
    Optional<PersonalErrand> claim(Instant now) {
        return database.sql(CLAIM)
                .param("now", Timestamp.from(now))
                .query(PersonalErrands::errand)
                .optional();
    }

    /** What these claims took waits again. */
    void giveBack(List<Instant> claims, Instant now) {
        database.sql(GIVE_BACK)
                .param("claims", claims.stream().map(Instant::toString).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What was being sent then and has no answer is in doubt, and stays so: a person may have it already. */
    void doubt(Instant before) {
        database.sql(STOPPED)
                .param("code", Reply.Silence.STOPPED_WHILE_SENDING.name())
                .param("before", Timestamp.from(before))
                .update();
    }

    /** Gives up what nobody took in its time. */
    void expire(Instant now) {
        database.sql(EXPIRE)
                .param("code", Reply.Silence.NO_CONNECTION.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @param next when the next attempt is due; null where there is none */
    void settle(UUID key, Delivery state, @Nullable Instant next, Reply reply) {
        database.sql("""
                        update personal_mails
                           set state = :state, next_attempt = :next, reply_code = :code, reply = :reply
                         where mail_key = :key
                        """)
                .param("state", state.name())
                .param("next", next == null ? null : Timestamp.from(next))
                .param("code", reply.code())
                .param("reply", WithoutAddresses.of(reply.text()))
                .param("key", key)
                .update();
    }

    /** When the next one is due; nothing where none waits. */
    Optional<Duration> idle(Instant now) {
        return database.sql("select min(next_attempt) from personal_mails where next_attempt is not null")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(next -> Duration.between(now, next.toInstant()));
    }

    private static PersonalErrand errand(ResultSet row, int number) throws SQLException {
        return new PersonalErrand(
                row.getObject("mail_key", UUID.class),
                row.getString("mail_id"),
                row.getString("name"),
                row.getString("mail"),
                Locale.of(row.getString("language")),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                Objects.requireNonNullElse(row.getString("body"), ""),
                row.getTimestamp("queued_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getInt("attempts"));
    }
}
