package relevo.app.message.sandbox;

import jakarta.mail.MessagingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** What the sandbox keeps; people see the mails of tenants that they may read, and those to themselves. */
@Component
class SandboxMails {
    private static final int SHOWN = 200;

    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;

    SandboxMails(JdbcClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    void keep(byte[] raw) {
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("""
                                insert into sandbox_mails (id, received_at, tenant_id, person_id, raw)
                                values (:id, :at, (select tenant_id from messages where mail_id = :mail limit 1),
                                        (select person_id from personal_mails where mail_id = :mail limit 1), :raw)
                                """)
                        .param("id", Ids.next())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("mail", mailId(raw))
                        .param("raw", raw)
                        .update());
    }

    /** The latest first. */
    List<SandboxMail> all(Reader reader) {
        return transactions.reading(
                reader,
                () -> database.sql("select * from sandbox_mails order by received_at desc, id desc limit " + SHOWN)
                        .query(SandboxMails::mail)
                        .list());
    }

    Optional<SandboxMail> find(Reader reader, UUID id) {
        return transactions.reading(
                reader,
                () -> database.sql("select * from sandbox_mails where id = ?")
                        .param(id)
                        .query(SandboxMails::mail)
                        .optional());
    }

    private static @Nullable String mailId(byte[] raw) {
        try {
            return MailReading.message(raw).getMessageID();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("a mail that nobody can read", e);
        }
    }

    private static SandboxMail mail(ResultSet row, int number) throws SQLException {
        return MailReading.mail(
                row.getObject("id", UUID.class), row.getTimestamp("received_at").toInstant(), row.getBytes("raw"));
    }
}
