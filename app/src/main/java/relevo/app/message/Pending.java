package relevo.app.message;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;

/** Finds the mails of a manager's tenants that are not accepted by everybody; within the reader's transaction. */
@Component
public class Pending {
    private static final String OF = """
            select m.*, t.customer_name
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
        var found = database.sql(OF)
                .param(manager)
                .query((row, number) -> new Found(MessageRow.of(row, number), row.getString("customer_name")))
                .list();
        var sent = messages.whole(found.stream().map(Found::message).toList());
        return IntStream.range(0, found.size())
                .mapToObj(at -> found.get(at).with(sent.get(at)))
                .toList();
    }

    /** A mail before its texts are known. */
    private record Found(MessageRow message, String customer) {
        Line with(SentMessage sent) {
            return new Line(message.tenant(), customer, sent);
        }
    }
}
