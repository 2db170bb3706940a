package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.DatabaseServer;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.TestDatabases;
import relevo.app.database.Transactions;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.id.TenantId;

/** Who may read a tenant from when until when follows from its journal, and is made anew from it. */
@SpringBootTest
class AccessCheckTest {
    private final TenantId tenant = new TenantId(Ids.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    @Autowired
    private DatabaseServer server;

    private List<String> before = List.of();

    /** A partner takes the tenant in and manages it; another takes over, and gives it back. */
    @BeforeEach
    void people_come_and_go() {
        var staff = new Staff(database, transactions);
        var first = staff.hire(staff.partner(), Role.ENGAGEMENT_MANAGER, Role.REQUEST_MANAGER);
        var second = staff.hire(staff.partner(), Role.ENGAGEMENT_MANAGER);
        tenants.register(first, tenant, Ids.next(), List.of(Orders.register(Orders.domain(), Staff.id(first))));
        replace(second);
        tenants.handle(second, tenant, Ids.next(), null, Orders.service("teams"));
        replace(first);
        before = rows();
    }

    private void replace(Acting by) {
        tenants.handle(
                Staff.operator(Role.TEAM_MANAGER),
                tenant,
                Ids.next(),
                null,
                writing -> List.<Command>of(new ReplaceManager(Staff.id(by), writing.keep("vacaciones"))));
    }

    @Test
    void nothing_is_found_where_nobody_touched_it() {
        assertThat(inspection.of(tenant)).isEmpty();
        assertThat(before).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from %s where until is null",
                "delete from %s where until is not null",
                "update %s set until = now(), until_version = 99 where until is not null",
                "update %s set until = now(), until_version = 99 where until is null",
                "update %s set until = until + interval '1 day' where until is not null",
                "update %s set until = null, until_version = null where until is not null and since_version = (select max(since_version) from %s where until is not null)",
            })
    void a_row_that_was_touched_is_found_and_made_anew(String plant) {
        for (var table : List.of("access", "involvement")) {
            plant(plant.replace("%s", table));
            assertThat(inspection.of(tenant))
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.BESIDE_CHANGED));
            rebuilding.one(tenant, inspection.erased(), true, told -> {});
            assertThat(inspection.of(tenant)).isEmpty();
            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void of_a_row_it_is_said_whose_it_is_and_until_when() {
        var somebody = UUID.randomUUID();
        plant("insert into access values ('" + tenant + "', '" + somebody
                + "', '2027-03-01T08:00:00Z', 1, '2027-03-02T08:00:00Z', 3)");
        assertThat(inspection.of(tenant))
                .extracting(Fault::details)
                .containsExactly(
                        List.of("access", somebody + " 1 (2027-03-01T08:00:00Z) – 3 (2027-03-02T08:00:00Z)", "–"));
    }

    private void plant(String statement) {
        var own = " tenant_id = '" + tenant + "'";
        TestDatabases.plant(
                server.access().owner().url(),
                "set session_replication_role = replica",
                statement.replace(" where ", " where" + own + " and "));
    }

    private List<String> rows() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("""
                        select a::text from access a where tenant_id = ?
                        union all select i::text from involvement i where tenant_id = ? order by 1
                        """)
                        .params(tenant.value(), tenant.value())
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
