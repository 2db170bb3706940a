package relevo.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.imports.ImportId;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.TenantState;

/** The usage readings; to be called within a transaction, which sees those of tenants that its reader may read. */
@Component
public class Readings {
    private static final String SELECT = """
            select reading_id, active_users, seats, source, as_of, import_id, stored_at, false replaced from readings
            """;
    private static final String FIND = SELECT + """
             where tenant_id = :tenant and reading_id = :reading
            union all
            select reading_id, active_users, seats, source, as_of, import_id, stored_at, true from corrected_readings
             where tenant_id = :tenant and reading_id = :reading
            """;
    private static final String CORRECTED = """
            select reading_id, active_users, seats, source, as_of, import_id, stored_at, true replaced
              from corrected_readings
             where tenant_id = :tenant and service = :service and as_of = :asOf and source = :source
             order by corrected_at desc
            """;
    private static final String LATEST = """
            select distinct on (service)
                   service, reading_id, active_users, seats, source, as_of, import_id, stored_at, false replaced
              from readings where tenant_id = ? order by service, as_of desc, stored_at desc
            """;
    private static final String OF_SERVICE = SELECT + " where tenant_id = :tenant and service = :service ";

    private final JdbcClient database;
    private final MilestoneRules rules;

    Readings(JdbcClient database, MilestoneRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Corrected ones too: an id always means the same figures. */
    public Optional<UsageReading> find(TenantId tenant, ReadingId id) {
        return database.sql(FIND)
                .param("tenant", tenant.value())
                .param("reading", id.value())
                .query(Readings::reading)
                .optional();
    }

    /** The latest of each service that has any; one query. */
    public Map<ServiceId, UsageReading> latest(TenantId tenant) {
        Map<ServiceId, UsageReading> latest = new HashMap<>();
        database.sql(LATEST).param(tenant.value()).query(row -> {
            latest.put(new ServiceId(row.getString("service")), reading(row, 0));
        });
        return latest;
    }

    /** From that day on, the oldest first. */
    public List<UsageReading> series(TenantId tenant, ServiceId service, LocalDate since) {
        return database.sql(OF_SERVICE + "and as_of >= :since order by as_of, source")
                .param("tenant", tenant.value())
                .param("service", service.value())
                .param("since", since)
                .query(Readings::reading)
                .list();
    }

    /** The latest that reaches the milestone and is recent enough for a note to cite it first. */
    public Optional<UsageReading> citable(TenantId tenant, TenantState state, ServiceId service, LocalDate today) {
        var values = rules.of(state);
        var rule = new MilestoneRule(values);
        return state.service(service)
                .flatMap(of -> series(tenant, service, today.minusDays(values.snapshotMaxAgeDays())).reversed().stream()
                        .filter(each -> rule.recent(each.reading().asOf(), today))
                        .filter(each -> rule.reaches(rule.snapshot(state.profile(), of, each.reading())))
                        .findFirst());
    }

    /** What corrections of a reading have replaced, the latest first. */
    public List<UsageReading> before(TenantId tenant, ServiceId service, Reading reading) {
        return database.sql(CORRECTED)
                .param("tenant", tenant.value())
                .param("service", service.value())
                .param("asOf", reading.asOf())
                .param("source", reading.source())
                .query(Readings::reading)
                .list();
    }

    private static UsageReading reading(ResultSet row, int number) throws SQLException {
        @Nullable Integer seats = row.getObject("seats", Integer.class);
        return new UsageReading(
                new Reading(
                        new ReadingId(row.getObject("reading_id", UUID.class)),
                        row.getInt("active_users"),
                        row.getString("source"),
                        row.getObject("as_of", LocalDate.class)),
                seats,
                new ImportId(row.getObject("import_id", UUID.class)),
                row.getTimestamp("stored_at").toInstant(),
                row.getBoolean("replaced"));
    }
}
