package relevo.app.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Answer;

/** What the server said about the mails of an invented history; they do not go out again. Within a transaction. */
@Component
public class PastAnswers {
    private static final String RECIPIENTS = """
            select recipient_id from message_recipients where tenant_id = ? and message_id = ? and place is null
            """;
    private static final String SETTLE = """
            update message_recipients
               set state = :state, attempts = 1, tried_at = :at, next_attempt = null, reply_code = :code, reply = :reply
             where tenant_id = :tenant and message_id = :message
            """;

    private final JdbcClient database;
    private final Tenants tenants;

    PastAnswers(JdbcClient database, Tenants tenants) {
        this.database = database;
        this.tenants = tenants;
    }

    public void accepted(TenantId tenant, MessageId message, Instant at) {
        answer(tenant, message, at, Delivery.ACCEPTED, Answer.ACCEPTED, "250", "2.0.0 OK");
    }

    public void refused(TenantId tenant, MessageId message, Instant at) {
        answer(tenant, message, at, Delivery.REFUSED, Answer.REFUSED, "550", "5.1.1 no such mailbox");
    }

    private void answer(
            TenantId tenant, MessageId message, Instant at, Delivery state, Answer answer, String code, String reply) {
        database.sql(SETTLE)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("code", code)
                .param("reply", reply)
                .param("tenant", tenant.value())
                .param("message", message.value())
                .update();
        recipients(tenant, message)
                .forEach(recipient -> record(tenant, message, recipient, answer, code + " " + reply));
    }

    private List<UUID> recipients(TenantId tenant, MessageId message) {
        return database.sql(RECIPIENTS)
                .params(tenant.value(), message.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void record(TenantId tenant, MessageId message, UUID recipient, Answer answer, String said) {
        var outcome = tenants.handle(
                Acting.relevo(),
                tenant,
                Ids.next(),
                null,
                writing -> List.of(new RecordAnswer(message, new ContentId(recipient), answer, writing.keep(said))));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("an answer was not recorded: " + outcome);
        }
    }
}
