package relevo.app.tenant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Stage;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Region;

/**
 * A tenant in the list.
 *
 * @param seats 0 where unknown
 * @param opened when its last engagement began
 * @param services those of the engagement
 */
public record TenantLine(
        UUID id,
        String name,
        String domain,
        String customer,
        int seats,
        Region region,
        String country,
        Holder holder,
        Stage stage,
        @Nullable LocalDate nextAction,
        @Nullable Instant opened,
        int services,
        int servicesOpen) {
    static final String COLUMNS = """
            t.tenant_id, t.name, t.domain, t.customer_name, t.seats, t.region, t.country, t.holder, t.stage, t.next_action,
            t.opened_at, t.services, t.services_open""";

    static TenantLine of(ResultSet row, int number) throws SQLException {
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new TenantLine(
                row.getObject("tenant_id", UUID.class),
                row.getString("name"),
                row.getString("domain"),
                row.getString("customer_name"),
                row.getInt("seats"),
                Region.valueOf(row.getString("region")),
                row.getString("country"),
                holder(row.getString("holder")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("next_action", LocalDate.class),
                opened == null ? null : opened.toInstant(),
                row.getInt("services"),
                row.getInt("services_open"));
    }

    private static Holder holder(String written) {
        var name = written.substring(written.indexOf(':') + 1);
        return written.startsWith("person:")
                ? new Holder.ByPerson(new PersonId(UUID.fromString(name)))
                : new Holder.ByQueue(new QueueId(name));
    }
}
