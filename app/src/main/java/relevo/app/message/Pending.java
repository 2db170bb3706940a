package relevo.app.message;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;

/** Finds the mails of a manager's tenants that are not accepted by everybody; within the reader's transaction. */
@Component
public class Pending {
    static final int MOST = 100;
    private static final String OF = """
            select m.*, t.customer_name
              from messages m join tenant t using (tenant_id)
             where t.manager = :manager
               and exists (select from message_recipients r
                            where r.tenant_id = m.tenant_id and r.message_id = m.message_id and r.state <> 'ACCEPTED')
               and (cast(:before as uuid) is null
                 or (m.queued_at, m.message_id) < (select b.queued_at, b.message_id
                                                     from messages b join tenant o using (tenant_id)
                                                    where o.manager = :manager and b.message_id = :before))
             order by m.queued_at desc, m.message_id desc limit :most
            """;

    private final JdbcClient database;
    private final Messages messages;

    Pending(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** A mail and whose customer it is about. */
    public record Line(TenantId tenant, String customer, SentMessage message) {}

    /** Every one, the latest first, read some at a time. */
    void each(UUID manager, Consumer<Line> taker) {
        UUID before = null;
        do {
            var some = slice(manager, before, MOST);
            some.forEach(taker);
            before = some.size() < MOST ? null : some.getLast().message().id().value();
        } while (before != null);
    }

    /**
     * The latest first; one more than are shown, so that one knows whether there are more.
     *
     * @param before the last mail that was read already, or null
     */
    List<Line> of(UUID manager, @Nullable UUID before) {
        return slice(manager, before, MOST + 1);
    }

    private List<Line> slice(UUID manager, @Nullable UUID before, int most) {
        var found = database.sql(OF)
                .param("manager", manager)
                .param("before", before, Types.OTHER)
                .param("most", most)
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
