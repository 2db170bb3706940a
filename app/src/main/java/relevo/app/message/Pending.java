package relevo.app.message;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.TenantId;

/** Finds the mails of a manager's tenants that are not accepted by everybody; within the reader's transaction. */
@Component
public class Pending {
    private static final String OF = """
            select m.tenant_id, m.message_id, t.customer_name
              from messages m join tenant t using (tenant_id)
             where t.manager = ?
               and exists (select from message_recipients r
                            where r.tenant_id = m.tenant_id and r.message_id = m.message_id and r.state <> 'ACCEPTED')
             order by m.queued_at desc limit 100
            """;

    private final JdbcClient database;
    private final Messages messages;

    Pending(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** A mail and whose customer it is about. */
    public record Line(TenantId tenant, String customer, SentMessage message) {}

    /** At most a hundred, the latest first. */
    public List<Line> of(UUID manager) {
        return database
                .sql(OF)
                .param(manager)
                .query((row, number) -> new Found(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        new MessageId(row.getObject("message_id", UUID.class)),
                        row.getString("customer_name")))
                .list()
                .stream()
                .flatMap(found -> messages.find(found.tenant(), found.message()).stream()
                        .map(message -> new Line(found.tenant(), found.customer(), message)))
                .toList();
    }

    /** Where a mail was found. */
    private record Found(TenantId tenant, MessageId message, String customer) {}
}
