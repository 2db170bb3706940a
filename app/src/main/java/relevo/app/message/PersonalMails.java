package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Settings;

/** The outbox of mails to people who work with Relevo; to be called within a transaction. */
@Component
public class PersonalMails {
    private final JdbcClient database;
    private final Alarm alarm;
    private final Clock clock;
    private final String host;

    PersonalMails(JdbcClient database, Alarm alarm, Clock clock, Settings settings) {
        this.database = database;
        this.alarm = alarm;
        this.clock = clock;
        this.host = String.valueOf(settings.baseUrl().getHost());
    }

    /**
     * What became of one.
     *
     * @param tried when last, or null
     * @param code the server's, or the name of why it said nothing; null before the first attempt
     */
    public record Sent(
            UUID key,
            Delivery state,
            int attempts,
            @Nullable Instant tried,
            @Nullable String code,
            @Nullable String reply) {}

    /** Puts it in the outbox; the same again changes nothing. */
    public void put(PersonalMail mail) {
        var now = Timestamp.from(clock.instant());
        database.sql("""
                        insert into personal_mails
                            (mail_key, person_id, mail_id, language, subject, body, queued_at, expires_at, next_attempt)
                        values (:key, :person, :mail, :language, :subject, :body, :now, :expires, :now)
                        on conflict do nothing
                        """)
                .param("key", mail.key())
                .param("person", mail.person())
                .param("mail", "<" + mail.key() + "@" + host + ">")
                .param("language", mail.language().getLanguage())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("now", now)
                .param("expires", Timestamp.from(mail.expires()))
                .update();
        alarm.ringAfterCommit();
    }

    /** Those that are there, in no order. */
    public List<Sent> sent(Collection<UUID> keys) {
        return database.sql("select * from personal_mails where mail_key = any (:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(PersonalMails::sent)
                .list();
    }

    public Optional<Sent> sent(UUID key) {
        return sent(List.of(key)).stream().findFirst();
    }

    /** Empties the texts of those that are so old. */
    public int forget(Duration age) {
        return database.sql("""
                        update personal_mails set subject = null, body = null
                         where body is not null and queued_at < ? and state not in ('WAITING', 'SENDING')
                        """)
                .param(Timestamp.from(clock.instant().minus(age)))
                .update();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        var tried = row.getTimestamp("tried_at");
        return new Sent(
                row.getObject("mail_key", UUID.class),
                Delivery.valueOf(row.getString("state")),
                row.getInt("attempts"),
                tried == null ? null : tried.toInstant(),
                row.getString("reply_code"),
                row.getString("reply"));
    }
}
